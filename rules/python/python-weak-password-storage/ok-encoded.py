import base64


def basic(user, password):
    return base64.b64encode(f"{user}:{password}".encode())
