import os
import traceback

from flask import Flask, jsonify

app = Flask(__name__)


@app.get('/settings')
def settings():
    # ruleid: python-error-details-exposed-environment
    return jsonify(os.environ.copy())


@app.put('/order')
def order():
    try:
        buy()
    except ValueError:
        # ruleid: python-error-details-exposed
        return traceback.format_exc(), 500
