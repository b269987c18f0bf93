"""A module of the team's own that bears the name."""

from orders.core import json, yaml

# ok: python-yaml-unsafe-load
SETTINGS = yaml.load("retries: 3")


def read(stream):
    # ok: python-yaml-unsafe-load
    return yaml.load(stream), json


class Reader:
    def read_all(self, stream):
        # ok: python-yaml-unsafe-load
        return list(yaml.load_all(stream))
