import os
import socket
import subprocess
import sys

from flask import request


def main():
    # ruleid: python-command-from-input
    os.system("ping -c 1 " + sys.argv[1])
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^
    name = input("name: ")
    # ruleid: python-command-from-input
    subprocess.run(f"ls {name}", shell=True)
    #              ^^^^^^^^^^^^


def serve(address):
    connection = socket.create_connection(address)
    # ruleid: python-command-from-network
    return subprocess.check_output(connection.recv(1024), shell=True)
    #                              ^^^^^^^^^^^^^^^^^^^^^


def pack(folder, name):
    # ruleid: python-command-from-parameter
    os.system("tar czf %s.tgz %s" % (name, folder))
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    command = f"rm -rf {folder}"
    # ruleid: python-command-from-parameter
    return subprocess.Popen(command, shell=True)
    #                       ^^^^^^^


def clone():
    # ruleid: python-command-argument-from-request
    subprocess.run(["git", "clone", request.args["address"]], check=True)
    #                               ^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-command-argument-from-request
    subprocess.check_output(["tar", "xf", request.form["file"]])
    #                                     ^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-command-wildcard
    os.system("tar czf parcels.tgz ./*")
    #         ^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-command-pipes-download
    os.system("curl -s https://parcel.example/install.sh | sudo bash")


def run(command):
    # ruleid: python-command-from-parameter
    return os.popen(command).read()
    #               ^^^^^^^
