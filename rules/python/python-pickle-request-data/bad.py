import base64
import gzip
import io
import marshal
import pickle
import pickle as serializer
import zlib
from pickle import Unpickler, loads

import jsonpickle
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/restore", methods=["POST"])
def restore():
    # ruleid: python-pickle-request-data
    state = pickle.loads(request.data)
    #                    ^^^^^^^^^^^^
    # ruleid: python-pickle-request-data
    other = serializer.loads(request.get_data())
    #                        ^^^^^^^^^^^^^^^^^^
    # ruleid: python-pickle-request-data
    stream = pickle.load(request.files["state"])
    # ruleid: python-pickle-request-data
    third = Unpickler(request.stream).load()
    #                 ^^^^^^^^^^^^^^
    return jsonify([state, other, stream, third])


@app.route("/preferences")
def preferences():
    # ruleid: python-pickle-request-data
    first = pickle.loads(base64.b64decode(request.cookies["preferences"]))
    #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-pickle-request-data
    second = loads(base64.urlsafe_b64decode(request.args.get("preferences", "")), encoding="bytes")
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-pickle-request-data
    third = pickle.loads(zlib.decompress(base64.b64decode(request.form["preferences"])))
    # ruleid: python-pickle-request-data
    fourth = pickle.load(io.BytesIO(gzip.decompress(request.data)))
    # ruleid: python-pickle-request-data
    fifth = pickle.loads(bytes.fromhex(request.headers.get("X-Preferences")))
    # ruleid: python-pickle-request-data
    sixth = pickle.loads(request.args["preferences"].encode("latin-1"))
    #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return jsonify([first, second, third, fourth, fifth, sixth])


@app.route("/others", methods=["POST"])
def others():
    # ruleid: python-pickle-request-data
    first = marshal.loads(request.data)
    # ruleid: python-pickle-request-data
    second = jsonpickle.decode(request.get_json()["state"])
    #                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return jsonify([first, second])


async def restore_async(request):
    """FastAPI and Starlette."""
    # ruleid: python-pickle-request-data
    return pickle.loads(await request.body())
    #                   ^^^^^^^^^^^^^^^^^^^^


class RestoreHandler:
    """Tornado keeps the request in the handler."""

    def post(self):
        # ruleid: python-pickle-request-data
        self.state = pickle.loads(self.request.body)


# The data takes a detour through a variable.
@app.route("/later", methods=["POST"])
def later():
    data = request.data
    # ruleid: python-pickle-request-data
    return jsonify(pickle.loads(data))
