import os


def prepare(path):
    # ruleid: python-privileges-raised
    os.setuid(0)
    os.chown(path, 1000, 1000)
    # ruleid: python-privileges-raised
    os.seteuid(0)
