import json
import pickle

import yaml
from yaml import BaseLoader, SafeLoader, safe_load


def read_settings(stream):
    # ok: python-yaml-unsafe-load
    first = yaml.safe_load(stream)
    # ok: python-yaml-unsafe-load
    second = yaml.load(stream, Loader=yaml.SafeLoader)
    # ok: python-yaml-unsafe-load
    third = yaml.load(stream, yaml.CSafeLoader)
    # ok: python-yaml-unsafe-load
    fourth = yaml.load(stream, Loader=SafeLoader)
    # ok: python-yaml-unsafe-load
    fifth = yaml.load(stream, Loader=BaseLoader)
    # ok: python-yaml-unsafe-load
    sixth = list(yaml.safe_load_all(stream))
    # ok: python-yaml-unsafe-load-imported
    return first, second, third, fourth, fifth, sixth, safe_load(stream)


class SettingsLoader(yaml.SafeLoader):
    """Adds tags of our own to the safe ones."""


def read_with_tags(stream):
    # ok: python-yaml-unsafe-load
    return yaml.load(stream, Loader=SettingsLoader)


def read_with(stream, loader_class):
    # The line does not say which loader it is.
    # ok: python-yaml-unsafe-load
    return yaml.load(stream, Loader=loader_class)


def read_full(stream):
    # Not recommended for foreign documents, but it creates no arbitrary objects since PyYAML 5.4.
    # ok: python-yaml-unsafe-load
    return yaml.load(stream, Loader=yaml.FullLoader)


def write(data):
    # ok: python-yaml-unsafe-load
    return yaml.dump(data, Dumper=yaml.Dumper)


def other_formats(stream, plugin):
    # ok: python-yaml-unsafe-load
    first = json.load(stream)
    # ok: python-yaml-unsafe-load
    second = plugin.load(stream)
    # ok: python-yaml-unsafe-load
    third = plugin.yaml.load(stream)
    # ok: python-yaml-unsafe-load-imported
    fourth = load(stream)
    return first, second, third, fourth


def load(stream):
    """A function of our own."""
    # ok: python-yaml-unsafe-load
    return "yaml.load(stream)", pickle.DEFAULT_PROTOCOL, stream
