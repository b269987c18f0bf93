import os
import stat
from pathlib import Path


def prepare(path, key_file, mode):
    # ok: python-file-permissions
    os.chmod(path, 0o600)
    # ok: python-file-permissions
    os.chmod(path, 0o755)
    # ok: python-file-permissions
    os.chmod(path, mode)
    # ok: python-file-permissions
    os.mkdir(path, 0o700)
    # ok: python-file-permissions
    Path(path).chmod(0o644)
    # ok: python-file-permissions-constants
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
    # ok: python-file-permissions-constants
    os.chmod(path, os.stat(path).st_mode & ~stat.S_IWOTH)
    # ok: python-umask-open
    os.umask(0o077)
    # ok: python-file-permissions-readable
    os.chmod(key_file, 0o400)


def current_umask():
    # ok: python-umask-open
    mask = os.umask(0)
    os.umask(mask)
    return mask


def drop(user, group):
    # ok: python-privileges-dropped-wrongly
    os.setgid(group)
    os.setuid(user)
