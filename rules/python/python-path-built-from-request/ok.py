import os
from pathlib import Path

from flask import Flask, request, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)
FOLDER = "/srv/labels"
PAGES = {"home": "home.html", "about": "about.html"}


@app.get("/labels/<name>")
def read_label(name):
    # Wardens of the folder.
    # ok: python-path-built-from-request
    first = open(os.path.join(FOLDER, secure_filename(name))).read()
    # ok: python-path-built-from-request
    second = open(os.path.join(FOLDER, os.path.basename(name))).read()
    # ok: python-path-built-from-request
    third = open(f"{FOLDER}/{int(request.args['number'])}.txt").read()
    # ok: python-path-built-from-request
    return first + second + third + send_from_directory(FOLDER, name)


@app.get("/checked")
def checked():
    path = os.path.realpath(os.path.join(FOLDER, request.args["name"]))
    if not path.startswith(FOLDER + os.sep):
        return "not a label", 400
    # ok: python-path-built-from-request
    first = open(path).read()
    target = (Path(FOLDER) / request.args["name"]).resolve()
    if not target.is_relative_to(FOLDER):
        return "not a label", 400
    # ok: python-path-built-from-request
    return first + target.read_text()


@app.get("/pages")
def page():
    # The data chooses from a table, or is what is written and not where.
    # ok: python-path-built-from-request
    first = open(PAGES[request.args["page"]]).read()
    with open("log.txt", "a") as log:
        # ok: python-path-built-from-request
        log.write(request.args["page"])
    label = Label.query.get(request.args["id"])
    # ok: python-path-built-from-request
    return first + open(label.path).read()


@app.get("/numbers/<int:number>")
def numbered(number):
    # ok: python-path-built-from-request
    return open(f"/srv/labels/{number}.txt").read()


def stored(path, folder, number):
    # What a function is for: it opens what it is told, or in a folder that it is told.
    # ok: python-path-built-from-parameter
    first = open(path).read() + open(os.path.join(folder, path)).read()
    # ok: python-path-built-from-parameter
    second = open(os.path.join("/srv/labels", os.path.basename(path))).read()
    # ok: python-path-built-from-parameter
    return first + second + open(f"/srv/labels/{int(number)}.txt").read()


def in_folder(name):
    if name not in ("a.txt", "b.txt"):
        raise ValueError(name)
    # ok: python-path-built-from-parameter
    return open(os.path.join(FOLDER, name)).read()


def _private(name):
    # ok: python-path-built-from-parameter
    return open(os.path.join(FOLDER, name)).read()
