import pickle
import socketserver


def take(pull):
    # ruleid: python-unsafe-deserialization-message
    return pull.recv_pyobj()


class Jobs(socketserver.StreamRequestHandler):
    def handle(self):
        # ruleid: python-unsafe-deserialization-network
        self.server.put(pickle.load(self.rfile))
