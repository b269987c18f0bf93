import urllib.request

import httpx
from flask import request


def load():
    opener = urllib.request.build_opener()
    # ruleid: python-url-built-from-request
    page = opener.open(request.args["address"])
    # ruleid: python-url-built-from-request
    return page, httpx.Client(base_url=request.args["address"])
