import os
import socket
from http.server import BaseHTTPRequestHandler, HTTPServer

from .server import app


def serve(port, host):
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    # ok: python-network-exposure
    listener.bind(("127.0.0.1", port))
    sock = socket.socket()
    # ok: python-network-exposure
    sock.bind((host, port))
    # ok: python-network-exposure
    return HTTPServer(("localhost", 8000), BaseHTTPRequestHandler), listener, sock


def is_anywhere(address):
    # ok: python-network-exposure
    return address in ("0.0.0.0", "::")


if __name__ == "__main__":
    # ok: python-network-exposure
    app.run(host=os.environ.get("HOST", "127.0.0.1"), port=8000)
