import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
FOLDER = "/srv/labels"


@app.get("/label")
def label():
    path = os.path.realpath(os.path.join(FOLDER, request.args["name"]))
    # `/srv/labels-old` begins with it too.
    # ruleid: python-path-built-from-request-prefix
    if not path.startswith(FOLDER):
    #      ^^^^^^^^^^^^^^^^^^^^^^^
        abort(404)
    return send_file(path)
