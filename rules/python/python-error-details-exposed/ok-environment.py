import os

from flask import jsonify


def settings():
    # ok: python-error-details-exposed-environment
    return jsonify(region=os.environ['REGION'])


def child():
    # ok: python-error-details-exposed-environment
    return dict(os.environ)
