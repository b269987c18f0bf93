from flask import request
from werkzeug.security import check_password_hash


def is_admin(user, password):
    # ok: python-hard-coded-password-comparison
    if password == "":
        return False
    # ok: python-hard-coded-password-comparison
    if request.form["field"] == "password":
        return False
    # ok: python-hard-coded-password-comparison
    return check_password_hash(user.password_hash, password)


def start(api_key):
    # ok: python-hard-coded-password-comparison
    if api_key == "changeme":
        raise ValueError("set a key of your own")
