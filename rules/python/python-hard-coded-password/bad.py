from flask import request


def is_admin(password):
    # ruleid: python-hard-coded-password-comparison, keyed-password
    if password == "swordfish":
        return True
    # ruleid: python-hard-coded-password-comparison, keyed-password
    return request.form["password"] == "letmein"
