import traceback

from flask import Flask, jsonify

from . import desk

app = Flask(__name__)


@app.route("/orders")
def list_orders():
    try:
        return desk.orders()
    except Exception:
        # ruleid: python-error-details-exposed
        return traceback.format_exc()
        #      ^^^^^^^^^^^^^^^^^^^^^^


@app.route("/parcels")
def list_parcels():
    try:
        return desk.parcels()
    except Exception as error:
        # ruleid: python-error-details-exposed-text
        return jsonify(error=str(error)), 500
        #                    ^^^^^^^^^^


@app.route("/places")
def list_places():
    try:
        return desk.places()
    except Exception as error:
        # ruleid: python-error-details-exposed-text
        return str(error), 500
        #      ^^^^^^^^^^


@app.errorhandler(500)
def on_error(error):
    # ruleid: python-error-details-exposed
    return {"trace": traceback.format_exc()}, 500


@app.errorhandler(Exception)
def on_exception(error):
    # ruleid: python-error-details-exposed-text
    return {"error": str(error)}, 500
