import ruamel.yaml


def read(text):
    # ruleid: python-yaml-unsafe-load
    return ruamel.yaml.safe_load(text)
