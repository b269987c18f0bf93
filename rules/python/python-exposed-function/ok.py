import logging.config
from xmlrpc.server import SimpleXMLRPCServer

from .desk import Desk, is_signed


def serve():
    server = SimpleXMLRPCServer(("localhost", 8000))
    # ok: python-exposed-function-dotted
    server.register_instance(Desk())
    # ok: python-exposed-function-logging
    return logging.config.listen(9999, verify=is_signed)
