import string

from flask import request

TEXTS = {"short": "Hi {user}", "long": "Hello {user}"}


def greet(user):
    # ok: python-format-string-from-request
    first = "Hello {name}".format(name=request.args["name"])
    # ok: python-format-string-from-request
    second = string.Template(request.args["text"]).safe_substitute(user=user.name)
    # ok: python-format-string-from-request
    third = TEXTS[request.args["kind"]].format(user=user)
    # ok: python-format-string-from-request
    return first, second, third, f"Hello {request.args['name']}"
