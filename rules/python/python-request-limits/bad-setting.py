import os

from flask import request


def keep():
    # ruleid: python-setting-from-request
    os.environ[request.form["name"]] = "on"
