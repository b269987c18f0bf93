import logging

import requests
from flask import jsonify

logger = logging.getLogger(__name__)


def log_in(user, password, token_count, password_length):
    # ok: python-sensitive-data-logged
    logger.info("login of %s", user)
    # ok: python-sensitive-data-logged
    logger.info("wrong password for %s", user.name)
    # ok: python-sensitive-data-logged
    logger.info("%s changed", "password")
    # ok: python-sensitive-data-logged
    logger.debug("%s tokens", token_count)
    # ok: python-sensitive-data-logged
    logger.debug("length %s", len(password))
    # ok: python-sensitive-data-logged
    logger.debug("length %s", password_length)
    # ok: python-sensitive-data-logged
    logger.info("key %s", mask(user.api_key))
    # ok: python-sensitive-data-printed
    print("password?", user.name)
    # ok: python-sensitive-data-printed
    print("password")
    # ok: python-sensitive-data-in-url
    requests.post("https://api.parcel.example/login", json={"password": password})
    # ok: python-sensitive-data-returned
    return jsonify({"name": user.name, "password": None})


def start(api_key):
    if api_key == "changeme":
        # ok: python-sensitive-data-logged
        logger.error("no valid key: %s", api_key)
