import base64
import json
import pickle

from flask import Flask, jsonify, request
from itsdangerous import URLSafeSerializer

from .storage import cache, sessions, signer, verify

app = Flask(__name__)
known = {"small": b"", "large": b""}


@app.route("/restore", methods=["POST"])
def restore():
    # Formats that carry data only.
    # ok: python-pickle-request-data
    first = json.loads(request.data)
    # ok: python-pickle-request-data
    second = request.get_json()
    # ok: python-pickle-request-data
    third = json.loads(base64.b64decode(request.cookies["preferences"]))
    # ok: python-pickle-request-data
    fourth = URLSafeSerializer(app.secret_key).loads(request.args["preferences"])
    return jsonify([first, second, third, fourth])


@app.route("/session")
def session():
    # Looked up on the server by something the caller sent.
    # ok: python-pickle-request-data
    first = pickle.loads(cache.get(request.args["session"]))
    # ok: python-pickle-request-data
    second = pickle.loads(sessions[request.cookies["session"]])
    # ok: python-pickle-request-data
    third = pickle.loads(known[request.args.get("size")])
    # ok: python-pickle-request-data
    fourth = pickle.loads(base64.b64decode(cache.get(request.args["session"])))
    return jsonify([first, second, third, fourth])


@app.route("/signed", methods=["POST"])
def signed():
    # A signature is checked first.
    # ok: python-pickle-request-data
    first = pickle.loads(signer.unsign(request.cookies["state"]))
    # ok: python-pickle-request-data
    second = pickle.loads(base64.b64decode(signer.unsign(request.cookies["state"])))
    # ok: python-pickle-request-data
    third = pickle.loads(verify(request.data, request.headers["X-Signature"]))
    return jsonify([first, second, third])


@app.route("/store", methods=["POST"])
def store():
    # Pickling is not unpickling.
    # ok: python-pickle-request-data
    cache.set("state", pickle.dumps(request.get_json()))
    # ok: python-pickle-request-data
    return jsonify(pickle.loads(cache.get("state")))


def read(config):
    with open("state.pickle", "rb") as stream:
        # ok: python-pickle-request-data
        first = pickle.load(stream)
    # ok: python-pickle-request-data
    second = pickle.loads(config.data)
    # ok: python-pickle-request-data
    third = pickle.loads(request_cache.data)
    # ok: python-pickle-request-data
    return first, second, third, "pickle.loads(request.data)"


class Model:
    def loads(self, data):
        return data


# ok: python-pickle-request-data
RESTORED = Model().loads(request.data)
