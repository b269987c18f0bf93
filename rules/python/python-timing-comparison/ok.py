import hmac
import secrets

from flask import abort, current_app, request


def constant_time(key, body, signature):
    expected = hmac.new(key, body, "sha256").hexdigest()
    # ok: python-timing-comparison
    if not hmac.compare_digest(expected, signature):
        abort(403)
    # ok: python-timing-comparison-of-variable
    return len(expected) == len(signature)


def from_request():
    token = request.headers.get("X-Api-Key", "")
    # ok: python-timing-comparison-of-request
    if not secrets.compare_digest(token, current_app.config["API_KEY"]):
        abort(401)
    # ok: python-timing-comparison-of-request
    if token == "":
        abort(400)
    # ok: python-timing-comparison-of-request
    return request.args["page"] == current_app.home


def is_known(token):
    # ok: python-timing-comparison-of-environment
    return hmac.compare_digest(token, os.environ["API_TOKEN"]) and os.environ.get("API_TOKEN") != ""
