import io
import sys

import yaml
import yaml as settings_format
from yaml import Loader, UnsafeLoader


def read_settings(path):
    with open(path) as stream:
        # ruleid: python-yaml-unsafe-load
        return yaml.safe_load(stream)
        #      ^^^^^^^^^^^^^^^^^


def read_text(text):
    # ruleid: python-yaml-unsafe-load
    first = yaml.safe_load(text)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-yaml-unsafe-load
    second = yaml.safe_load(text)
    # ruleid: python-yaml-unsafe-load
    third = yaml.safe_load(text)
    # ruleid: python-yaml-unsafe-load
    fourth = yaml.safe_load(text)
    # ruleid: python-yaml-unsafe-load
    fifth = yaml.safe_load(text)
    #       ^^^^^^^^^^^^^^^^^^^^^^^
    return first, second, third, fourth, fifth


def read_all(stream):
    # ruleid: python-yaml-unsafe-load
    for document in yaml.safe_load_all(stream):
        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        yield document


class Settings:
    # ruleid: python-yaml-unsafe-load
    defaults = settings_format.safe_load(io.StringIO("retries: 3"))
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    def reload(self, request):
        # ruleid: python-yaml-unsafe-load
        self.values = settings_format.safe_load(request.files["settings"].read())
        return {
            # ruleid: python-yaml-unsafe-load
            key: yaml.safe_load(value) for key, value in self.values.items()
            #    ^^^^^^^^^^^^^^^^
        }


def read_trusted(text):
    # ruleid: python-yaml-unsafe-load-named
    return yaml.safe_load(text)
    #      ^^^^^^^^^^^^^^^^^^^^^^


# ruleid: python-yaml-unsafe-load
print(yaml.safe_load(sys.stdin))
#     ^^^^^^^^^^^^^^^^^^^^

# Known gaps: the stream as a keyword, and the loader in a variable.
# todoruleid: python-yaml-unsafe-load
print(yaml.load(stream=sys.stdin))
loader = yaml.UnsafeLoader
# todoruleid: python-yaml-unsafe-load
print(yaml.load(sys.stdin, Loader=loader))
