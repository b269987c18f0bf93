import logging
import traceback

from flask import Flask, jsonify

from . import desk

app = Flask(__name__)


@app.route("/orders")
def list_orders():
    try:
        return desk.orders()
    except Exception:
        # ok: python-error-details-exposed
        logging.error(traceback.format_exc())
        return jsonify(error="The orders could not be read."), 500


@app.route("/parcels")
def list_parcels():
    try:
        return desk.parcels()
    except KeyError as error:
        # ok: python-error-details-exposed-text
        return jsonify(error=f"There is no {error}."), 404
    except Exception as error:
        app.logger.exception(error)
        # ok: python-error-details-exposed-text
        return "The parcels could not be read.", 500


@app.errorhandler(404)
def on_missing(error):
    # ok: python-error-details-exposed-text
    return {"error": str(error)}, 404


@app.errorhandler(Exception)
def on_error(error):
    app.logger.exception(error)
    # ok: python-error-details-exposed-text
    return {"error": "This did not work."}, 500
