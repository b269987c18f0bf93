import logging

import requests
from flask import Flask, abort, jsonify, request

from .accounts import find_account, start_session

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/login")
def log_in():
    name = request.json["name"]
    password = request.json["password"]
    account = find_account(name)
    if account is None or not account.accepts(password):
        given = request.json["password"]
        log.warning("login of account %s failed with %s", account and account.id, given)
        abort(401)
    log.info("login of account %s", account.id)
    return jsonify(session=start_session(account))


def fetch_invoices(account, access_token):
    answer = requests.get(
        "https://billing.example/v1/invoices",
        headers={"Authorization": "Bearer " + access_token},
        timeout=10,
    )
    log.debug("billing answered %d for account %s", answer.status_code, account.id)
    return answer.json()
