import logging

from flask import current_app, request

logger = logging.getLogger(__name__)


def log_in():
    name = request.form["name"]
    # ruleid: python-log-from-request
    logger.info("login of " + name)
    #           ^^^^^^^^^^^^^^^^^^
    # ruleid: python-log-from-request
    logging.warning(f"login of {name}")
    #               ^^^^^^^^^^^^^^^^^^
    # ruleid: python-log-from-request
    logger.error("login of %s failed", name)
    #                                  ^^^^
    # ruleid: python-log-from-request
    current_app.logger.info("agent {}".format(request.headers.get("User-Agent")))
    #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
