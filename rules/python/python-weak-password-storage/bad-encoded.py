import base64


def keep(user, password):
    # ruleid: python-weak-password-storage-encoded
    user.secret = base64.b64encode(password.encode())
