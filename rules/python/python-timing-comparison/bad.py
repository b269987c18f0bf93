import hmac

from flask import abort, current_app, request


def direct(key, body, signature):
    # ruleid: python-timing-comparison-unequal
    if signature != hmac.new(key, body, "sha1").hexdigest():
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        return False
    # ruleid: python-timing-comparison
    return hmac.new(key, body, "sha256").hexdigest() == signature
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^


def through_variable(key, body, signature):
    expected = hmac.new(key, body, "sha256").hexdigest()
    # ruleid: python-timing-comparison-of-variable-unequal
    if signature != expected:
    #  ^^^^^^^^^^^^^^^^^^^^^
        abort(403)
    mac = hmac.new(key, digestmod="sha256")
    mac.update(body)
    second = mac.hexdigest()
    # ruleid: python-timing-comparison-of-variable
    return second == signature
    #      ^^^^^^^^^^^^^^^^^^^


def from_request():
    token = request.headers.get("X-Api-Key")
    # ruleid: python-timing-comparison-of-request
    if token != current_app.config["API_KEY"]:
    #  ^^^^^
        abort(401)
    # ruleid: python-timing-comparison-of-request
    return request.args["token"] == current_app.webhook_token
    #      ^^^^^^^^^^^^^^^^^^^^^


def is_known(token):
    # ruleid: python-timing-comparison-of-environment
    return token == os.environ["API_TOKEN"]
