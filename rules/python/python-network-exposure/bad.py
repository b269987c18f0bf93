import socket
from http.server import BaseHTTPRequestHandler, HTTPServer

from .server import app


def serve(port):
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    # ruleid: python-network-exposure
    listener.bind(("0.0.0.0", port))
    #              ^^^^^^^^^
    sock = socket.socket()
    # ruleid: python-network-exposure
    sock.bind(("", port))
    #          ^^
    # ruleid: python-network-exposure
    return HTTPServer(("0.0.0.0", 8000), BaseHTTPRequestHandler), listener, sock
    #                  ^^^^^^^^^


if __name__ == "__main__":
    # ruleid: python-network-exposure
    app.run(host="0.0.0.0", port=8000)
    #            ^^^^^^^^^
