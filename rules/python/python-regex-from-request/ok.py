import re

from flask import request

# ok: python-regex-slow
NAMES = re.compile(r"^[a-z]+$")
# ok: python-regex-slow
WORDS = re.compile(r"^(?:[a-z]+ )+$")


def find(page):
    # ok: python-regex-from-request
    first = re.search(re.escape(request.args["text"]), page)
    # ok: python-regex-from-request
    second = re.search(r"^[a-z]+", request.args["text"])
    # ok: python-regex-from-request
    third = re.sub("x", request.args["text"], page)
    # ok: python-html-filtered-by-regex
    return first, second, third, re.sub(r"<br ?/?>", "", page)
