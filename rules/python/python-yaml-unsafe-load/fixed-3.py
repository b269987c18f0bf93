import yaml


def read_all(stream):
    # ruleid: python-yaml-unsafe-load-named
    return list(yaml.safe_load_all(stream))
