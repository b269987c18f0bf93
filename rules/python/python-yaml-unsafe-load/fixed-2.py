import yaml
from yaml import load, load_all as read_all
from yaml import unsafe_load

try:
    from yaml import CLoader as Loader
except ImportError:
    from yaml import Loader


def read(stream):
    # ruleid: python-yaml-unsafe-load-imported
    return yaml.safe_load(stream)
    #      ^^^^^^^^^^^^


def read_fast(stream):
    # ruleid: python-yaml-unsafe-load-imported
    first = yaml.safe_load(stream)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-yaml-unsafe-load-imported
    second = yaml.safe_load(stream)
    # ruleid: python-yaml-unsafe-load-imported
    return first, second, list(read_all(stream))
    #                          ^^^^^^^^^^^^^^^^


def read_trusted(stream):
    # ruleid: python-yaml-unsafe-load-imported
    return yaml.safe_load(stream)
