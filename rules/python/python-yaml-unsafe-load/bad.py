import io
import sys

import yaml
import yaml as settings_format
from yaml import Loader, UnsafeLoader


def read_settings(path):
    with open(path) as stream:
        # ruleid: python-yaml-unsafe-load
        return yaml.load(stream)
        #      ^^^^^^^^^^^^^^^^^


def read_text(text):
    # ruleid: python-yaml-unsafe-load
    first = yaml.load(text, Loader=yaml.Loader)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-yaml-unsafe-load
    second = yaml.load(text, yaml.UnsafeLoader)
    # ruleid: python-yaml-unsafe-load
    third = yaml.load(text, Loader=yaml.CLoader)
    # ruleid: python-yaml-unsafe-load
    fourth = yaml.load(text, Loader=UnsafeLoader)
    # ruleid: python-yaml-unsafe-load
    fifth = yaml.load(text, Loader)
    #       ^^^^^^^^^^^^^^^^^^^^^^^
    return first, second, third, fourth, fifth


def read_all(stream):
    # ruleid: python-yaml-unsafe-load
    for document in yaml.load_all(stream, Loader=yaml.UnsafeLoader):
        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        yield document


class Settings:
    # ruleid: python-yaml-unsafe-load
    defaults = settings_format.load(io.StringIO("retries: 3"))
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    def reload(self, request):
        # ruleid: python-yaml-unsafe-load
        self.values = settings_format.load(request.files["settings"].read(), Loader=settings_format.Loader)
        return {
            # ruleid: python-yaml-unsafe-load
            key: yaml.load(value) for key, value in self.values.items()
            #    ^^^^^^^^^^^^^^^^
        }


def read_trusted(text):
    # ruleid: python-yaml-unsafe-load-named
    return yaml.unsafe_load(text)
    #      ^^^^^^^^^^^^^^^^^^^^^^


# ruleid: python-yaml-unsafe-load
print(yaml.load(sys.stdin))
#     ^^^^^^^^^^^^^^^^^^^^

# Known gaps: the stream as a keyword, and the loader in a variable.
# todoruleid: python-yaml-unsafe-load
print(yaml.load(stream=sys.stdin))
loader = yaml.UnsafeLoader
# todoruleid: python-yaml-unsafe-load
print(yaml.load(sys.stdin, Loader=loader))
