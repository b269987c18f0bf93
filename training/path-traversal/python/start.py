import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
PLANS = "/srv/freight/loading-plans"


@app.get("/plans")
def loading_plan():
    """The loading plan of a lorry; drivers open it at the gate."""
    name = request.args.get("name", "")
    if not name.endswith(".pdf"):
        abort(404)
    try:
        return send_file(os.path.join(PLANS, name), mimetype="application/pdf")
    except FileNotFoundError:
        abort(404)
