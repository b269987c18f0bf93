import re

from flask import Blueprint, abort, jsonify, request

from theatre.plans import save_plan

plans = Blueprint("plans", __name__)
NAME = re.compile(r"[A-Za-z][A-Za-z ]{0,59}")
MOST = 100


@plans.post("/plans")
def make_plan():
    """Makes the plan of a hall: so many rows with so many seats."""
    name = request.form["name"]
    if not NAME.fullmatch(name):
        abort(400)
    rows = int(request.form["rows"])
    seats = int(request.form["seats"])
    if rows < 1 or rows > MOST or seats < 1 or seats > MOST:
        abort(400)
    save_plan(name, [])
    return jsonify(name=name, places=rows * seats), 201
