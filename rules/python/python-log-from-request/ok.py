import logging

from flask import request

logger = logging.getLogger(__name__)


def log_in(user):
    name = request.form["name"]
    # ok: python-log-from-request
    logger.info("login of %r", name)
    # ok: python-log-from-request
    logger.info("login of " + name.replace("\n", " ").replace("\r", " "))
    # ok: python-log-from-request
    logging.warning(f"login of {name!r}")
    # ok: python-log-from-request
    logger.info("page %s", int(request.args["page"]))
    # ok: python-log-from-request
    logger.info("login of %s", user.id)
    # ok: python-log-from-request
    logger.info("a login")
