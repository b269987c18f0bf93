import logging.config
from xmlrpc.server import SimpleXMLRPCServer

from flask import Flask

from .desk import Desk, remove_all

app = Flask(__name__)


def serve():
    server = SimpleXMLRPCServer(("localhost", 8000))
    # ruleid: python-exposed-function-dotted
    server.register_instance(Desk(), allow_dotted_names=False)
    #                                                   ^^^^
    # ruleid: python-exposed-logging-configuration
    return logging.config.listen(9999)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^


# ruleid: python-exposed-admin
@app.route("/admin/parcels", methods=["POST"])
#          ^^^^^^^^^^^^^^^^
def parcels():
    remove_all()
    return "done"
