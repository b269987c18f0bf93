"""The warehouse's own service: routes and their settings."""

import os

import yaml
from flask import Flask, jsonify, request

from .partners import ask_carrier
from .sessions import read_basket

app = Flask(__name__)


@app.post("/routes")
def upload_routes():
    """Reads a route plan that a driver uploads."""
    plan = yaml.load(request.files["plan"].read(), Loader=yaml.Loader)
    return jsonify(stops=len(plan["stops"]))


@app.post("/routes/check")
def check_routes():
    """The same with a loader that creates nothing but data."""
    plan = yaml.safe_load(request.files["plan"].read())
    return jsonify(ok="stops" in plan)


@app.get("/basket")
def basket():
    return jsonify(read_basket(request))


@app.get("/carrier/<name>")
def carrier(name):
    return jsonify(ask_carrier(name))


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=int(os.environ.get("PORT", "8000")), debug=True)
