import logging

import requests
from flask import jsonify, request

logger = logging.getLogger(__name__)


def log_in(user, password, api_key):
    # ruleid: python-sensitive-data-logged
    logger.info("login of %s with %s", user, password)
    #                                        ^^^^^^^^
    # ruleid: python-sensitive-data-logged
    logging.debug(f"password is {password}")
    #                            ^^^^^^^^
    # ruleid: python-sensitive-data-logged, python-log-from-request
    logger.error("wrong: " + request.form["password"])
    # ruleid: python-sensitive-data-logged
    logger.info("key {}".format(api_key))
    #                           ^^^^^^^
    # ruleid: python-sensitive-data-printed
    print("key", user.api_key)
    #            ^^^^^^^^^^^^
    # ruleid: python-sensitive-data-printed
    print(f"password: {password}")
    #                  ^^^^^^^^
    # ruleid: python-sensitive-data-in-url
    requests.get(f"https://api.parcel.example/login?p={password}")
    #                                                  ^^^^^^^^
    # ruleid: python-sensitive-data-returned
    return jsonify({"name": user.name, "password": user.password})
    #                                              ^^^^^^^^^^^^^
