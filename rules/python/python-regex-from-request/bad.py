import re

from flask import request

# ruleid: python-regex-slow
NAMES = re.compile(r"^([a-z]+)+$")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^


def find(page):
    # ruleid: python-regex-from-request
    first = re.search(request.args["text"], page)
    #                 ^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-regex-from-request
    second = re.compile("^" + request.args["text"])
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-regex-slow
    third = re.match(r"(a|a)*b", page)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-html-filtered-by-regex
    return first, second, third, re.sub(r"<script.*?>.*?</script>", "", page)
    #                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
