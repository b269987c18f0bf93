import logging.config
from xmlrpc.server import SimpleXMLRPCServer

from flask import Flask
from flask_login import login_required

from .desk import Desk, is_signed, remove_all

app = Flask(__name__)


def serve():
    server = SimpleXMLRPCServer(("localhost", 8000))
    # ok: python-exposed-function-dotted
    server.register_instance(Desk())
    # ok: python-exposed-logging-configuration
    return logging.config.listen(9999, verify=is_signed)


# ok: python-exposed-admin
@app.route("/admin/parcels", methods=["POST"])
@login_required
def parcels():
    remove_all()
    return "done"


# ok: python-exposed-admin
@app.route("/parcels")
def list_parcels():
    return "none"
