from flask import Flask, make_response, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/note")
def note():
    # ok: python-html-built-from-request
    first = make_response(Markup("<em>%s</em>") % request.args["note"])
    # ok: python-html-built-from-request
    return first, make_response(Markup("<em>{}</em>").format(request.args["note"]))
