from ruamel.yaml import YAML

yaml = YAML()

# ok: python-yaml-unsafe-load
SETTINGS = yaml.load("retries: 3")


def read(path):
    with open(path) as stream:
        # ok: python-yaml-unsafe-load
        return yaml.load(stream)


def read_with(yaml, stream):
    # ok: python-yaml-unsafe-load
    return yaml.load(stream)


def read_here(stream):
    yaml = YAML(typ="safe")
    yaml.allow_duplicate_keys = False
    if stream.readable():
        # ok: python-yaml-unsafe-load
        return yaml.load(stream)
    return None


class Reader:
    def __init__(self):
        self.yaml = YAML(typ="safe")

    def read(self, stream):
        # ok: python-yaml-unsafe-load
        return self.yaml.load(stream)
