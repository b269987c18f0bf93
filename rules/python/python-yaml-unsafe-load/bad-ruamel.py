import ruamel.yaml


def read(text):
    # ruleid: python-yaml-unsafe-load
    return ruamel.yaml.load(text, Loader=ruamel.yaml.Loader)
