import os

from flask import request


def keep():
    if request.form["zone"] in ("UTC", "CET"):
        os.environ["TZ"] = request.form["zone"]
