from flask import request


def is_admin(password):
    # ruleid: python-hard-coded-password-comparison
    if password == "swordfish":
    #  ^^^^^^^^^^^^^^^^^^^^^^^
        return True
    # ruleid: python-hard-coded-password-comparison
    return request.form["password"] == "letmein"
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
