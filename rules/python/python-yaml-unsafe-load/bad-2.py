from yaml import load, load_all as read_all
from yaml import unsafe_load

try:
    from yaml import CLoader as Loader
except ImportError:
    from yaml import Loader


def read(stream):
    # ruleid: python-yaml-unsafe-load-imported
    return load(stream)
    #      ^^^^^^^^^^^^


def read_fast(stream):
    # ruleid: python-yaml-unsafe-load-imported
    first = load(stream, Loader=Loader)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-yaml-unsafe-load-imported
    second = load(stream, Loader)
    # ruleid: python-yaml-unsafe-load-imported
    return first, second, list(read_all(stream))
    #                          ^^^^^^^^^^^^^^^^


def read_trusted(stream):
    # ruleid: python-yaml-unsafe-load-imported
    return unsafe_load(stream)
