from flask import Flask, abort, request, send_from_directory

app = Flask(__name__)
PLANS = "/srv/freight/loading-plans"


@app.get("/plans")
def loading_plan():
    """The loading plan of a lorry; drivers open it at the gate."""
    name = request.args.get("name", "")
    if not name.endswith(".pdf"):
        abort(404)
    return send_from_directory(PLANS, name, mimetype="application/pdf")
