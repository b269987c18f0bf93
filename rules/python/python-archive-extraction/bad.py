import os
import shutil
import tarfile
import zipfile

from flask import request


def unpack(path, target):
    with tarfile.open(path) as archive:
        # ruleid: python-archive-extraction
        archive.extractall(target)
    other = tarfile.open(path, "r:gz")
    # ruleid: python-archive-extraction
    other.extractall()
    # ruleid: python-archive-extraction
    tarfile.open(path).extractall(target)
    with tarfile.open(path) as third:
        # ruleid: python-archive-extraction
        third.extractall(target, filter="fully_trusted")


def by_hand(path, target):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            # ruleid: python-archive-extraction-entry
            with open(os.path.join(target, name), "wb") as file:
            #         ^^^^^^^^^^^^^^^^^^^^^^^^^^
                file.write(archive.read(name))
        for member in archive.infolist():
            # ruleid: python-archive-extraction-entry
            with open(target + "/" + member.filename, "wb") as file:
            #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                file.write(archive.read(member))


def upload(target):
    # ruleid: python-archive-unpacked
    shutil.unpack_archive(request.files["archive"], target, "tar")
    #                     ^^^^^^^^^^^^^^^^^^^^^^^^
