import logging.config
from xmlrpc.server import SimpleXMLRPCServer

from .desk import Desk


def serve():
    server = SimpleXMLRPCServer(("localhost", 8000))
    # ruleid: python-exposed-function-dotted
    server.register_instance(Desk(), allow_dotted_names=False)
    #                                                   ^^^^
    # ruleid: python-exposed-function-logging
    return logging.config.listen(9999)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
