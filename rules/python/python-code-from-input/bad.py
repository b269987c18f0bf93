import socket
import sys

import requests


def main():
    # ruleid: python-code-from-input
    print(eval(input("formula: ")))
    #          ^^^^^^^^^^^^^^^^^^
    # ruleid: python-code-from-input
    exec(sys.argv[1])
    #    ^^^^^^^^^^^


def update(address):
    # ruleid: python-code-from-network
    exec(requests.get("https://parcel.example/update.py").text)
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    connection = socket.create_connection(address)
    # ruleid: python-code-from-network
    return eval(connection.recv(1024).decode())
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^


def compute(formula, x):
    # ruleid: python-code-from-parameter
    return eval(formula) + eval(f"{formula} + 1")
    #           ^^^^^^^         ^^^^^^^^^^^^^^^^


@app.route("/total")
def total():
    # ruleid: python-code-from-request
    return str(int(eval(request.args["sum"])))
    #                   ^^^^^^^^^^^^^^^^^^^
