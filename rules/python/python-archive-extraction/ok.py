import os
import shutil
import tarfile
import zipfile
from pathlib import Path

from flask import request


def unpack(path, target):
    with tarfile.open(path) as archive:
        # ok: python-archive-extraction
        archive.extractall(target, filter="data")
    with tarfile.open(path) as archive:
        # ok: python-archive-extraction
        archive.extractall(target, members=safe_members(archive))
    with zipfile.ZipFile(path) as archive:
        # ok: python-archive-extraction
        archive.extractall(target)


def by_hand(path, target):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            # ok: python-archive-extraction-entry
            with open(os.path.join(target, os.path.basename(name)), "wb") as file:
                file.write(archive.read(name))
        for name in archive.namelist():
            place = (Path(target) / name).resolve()
            if not place.is_relative_to(target):
                raise ValueError(name)
            # ok: python-archive-extraction-entry
            place.write_bytes(archive.read(name))


def upload(target):
    # ok: python-archive-unpacked
    shutil.unpack_archive(request.files["archive"], target, "tar", filter="data")
    # ok: python-archive-unpacked
    shutil.unpack_archive("templates.tar", target)
