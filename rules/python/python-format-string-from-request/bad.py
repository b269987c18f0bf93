from flask import request


def greet(user):
    text = request.args["text"]
    # ruleid: python-format-string-from-request
    first = text.format(user=user)
    #       ^^^^
    # ruleid: python-format-string-from-request
    second = ("Hello " + request.args["text"]).format(user=user)
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-format-string-from-request
    return first, second, request.form["text"].format_map({"user": user})
    #                     ^^^^^^^^^^^^^^^^^^^^
