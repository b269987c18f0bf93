import os
import stat
from pathlib import Path


def prepare(path, key_file):
    # ruleid: python-file-permissions
    os.chmod(path, 0o777)
    #              ^^^^^
    # ruleid: python-file-permissions
    os.chmod("/etc/parcel.conf", 0o666)
    #                            ^^^^^
    # ruleid: python-file-permissions
    os.chmod(path, 0o0762)
    #              ^^^^^^
    # ruleid: python-file-permissions
    os.mkdir(path, 0o777)
    #              ^^^^^
    # ruleid: python-file-permissions
    Path(path).chmod(0o666)
    #                ^^^^^
    # ruleid: python-file-permissions
    os.open(path, os.O_WRONLY | os.O_CREAT, 0o777)
    #                                       ^^^^^
    # ruleid: python-file-permissions-constants
    os.chmod(path, stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)
    #                                                 ^^^^^^^
    # ruleid: python-file-permissions-constants
    os.chmod(path, 511)
    #              ^^^
    # ruleid: python-umask-open
    os.umask(0o077)
    #        ^
    # ruleid: python-file-permissions-readable
    os.chmod(key_file, 0o644)
    #                  ^^^^^


def drop(user, group):
    # ruleid: python-privileges-dropped-wrongly
    os.setuid(user)
    os.setgid(group)
