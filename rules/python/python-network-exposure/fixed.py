import socket
from http.server import BaseHTTPRequestHandler, HTTPServer

from .server import app


def serve(port):
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    # ruleid: python-network-exposure
    listener.bind(("127.0.0.1", port))
    #              ^^^^^^^^^
    sock = socket.socket()
    # ruleid: python-network-exposure
    sock.bind(("127.0.0.1", port))
    #          ^^
    # ruleid: python-network-exposure
    return HTTPServer(("127.0.0.1", 8000), BaseHTTPRequestHandler), listener, sock
    #                  ^^^^^^^^^


if __name__ == "__main__":
    # ruleid: python-network-exposure
    app.run(host="127.0.0.1", port=8000)
    #            ^^^^^^^^^
