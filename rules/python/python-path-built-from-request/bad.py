import os
import shutil
from pathlib import Path

from flask import Flask, request, send_file

app = Flask(__name__)
FOLDER = "/srv/labels"


@app.get("/labels")
def read_label():
    # ruleid: python-path-built-from-request
    with open(FOLDER + "/" + request.args["name"]) as label:
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        first = label.read()
    name = request.args.get("name", "label.txt")
    # ruleid: python-path-built-from-request
    second = open(os.path.join(FOLDER, name), "rb").read()
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-path-built-from-request
    third = open(f"{FOLDER}/{name}.txt").read()
    return first + str(second) + third


@app.get("/download/<path:name>")
def download(name):
    # ruleid: python-path-built-from-request
    return send_file(os.path.join(FOLDER, name))
    #                ^^^^^^^^^^^^^^^^^^^^^^^^^^


@app.post("/upload")
def upload():
    file = request.files["file"]
    # ruleid: python-path-built-from-request
    # ruleid: python-upload-type-unchecked
    file.save(os.path.join(FOLDER, file.filename))
    path = Path(FOLDER) / request.form["folder"] / "note.txt"
    # ruleid: python-path-built-from-request
    path.write_text("stored")
    return "stored"


@app.post("/remove")
def remove():
    data = request.get_json()
    target = os.path.abspath(os.path.join(FOLDER, data["name"]))
    # ruleid: python-path-built-from-request
    os.remove(target)
    # ruleid: python-path-built-from-request
    shutil.rmtree("/srv/labels/%s" % data["folder"])
    return "removed"


# Through functions of the file.
def load(name):
    # ruleid: python-path-built-from-request
    with open("templates/{}.html".format(name)) as template:
        return template.read()


def show(request):
    """Django."""
    return load(request.GET["page"])


def stored(name, box):
    # ruleid: python-path-built-from-parameter
    first = open(os.path.join("/srv/labels", name)).read()
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-path-built-from-parameter
    os.remove("labels/" + name)
    #         ^^^^^^^^^^^^^^^^
    # ruleid: python-path-built-from-parameter
    with open(f"/srv/boxes/{box}/list.txt") as boxes:
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        return first + boxes.read()


def in_folder(name):
    # ruleid: python-path-built-from-parameter
    return open(os.path.join(FOLDER, name)).read()
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^


@app.route("/leaflet")
def leaflet():
    path = "/srv/leaflets/" + request.args["name"]
    # That there is such a file says nothing of where it is.
    if not os.path.isfile(path):
        abort(404)
    # ruleid: python-path-built-from-request
    with open(path) as text:
        return text.read()
