import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
FOLDER = "/srv/labels"
FOLDER_WITH_SEP = FOLDER + os.sep


@app.get("/label")
def label():
    path = os.path.realpath(os.path.join(FOLDER, request.args["name"]))
    # ok: python-path-built-from-request-prefix
    if not path.startswith(FOLDER + os.sep):
        abort(404)
    # ok: python-path-built-from-request-prefix
    if not path.startswith("/srv/labels/"):
        abort(404)
    # ok: python-path-built-from-request-prefix
    if not path.startswith(FOLDER_WITH_SEP):
        abort(404)
    # What the caller asks for is no path yet.
    # ok: python-path-built-from-request-prefix
    if request.path.startswith(FOLDER):
        abort(404)
    return send_file(path)
