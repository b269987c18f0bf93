from orders import settings
from orders.core import yaml as formats
from ruamel import yaml


def read(stream):
    # ok: python-yaml-unsafe-load
    first = formats.load(stream)
    # ok: python-yaml-unsafe-load
    second = yaml.load(stream, Loader=yaml.SafeLoader)
    # ok: python-yaml-unsafe-load
    third = settings.yaml.load(stream)
    return first, second, third
