import os
import shlex
import subprocess
import sys

from flask import request


def main():
    # ok: python-command-from-input
    os.system("ping -c 1 " + shlex.quote(sys.argv[1]))
    # ok: python-command-from-input
    subprocess.run(["ls", input("name: ")])


def pack(folder, name, level):
    # ok: python-command-from-parameter
    subprocess.run(["tar", "czf", name, folder], check=True)
    # ok: python-command-from-parameter
    os.system(f"gzip -{int(level)} parcels.csv")
    # ok: python-command-from-parameter
    os.system("tar czf parcels.tgz parcels")
    # ok: python-command-wildcard
    os.system("tar czf parcels.tgz ./*")
    # ok: python-command-wildcard
    os.system("ls *")
    # ok: python-command-from-parameter
    return subprocess.Popen(f"ls {shlex.quote(folder)}", shell=True)


def clone():
    # ok: python-command-argument-from-request
    subprocess.run(["git", "clone", "--", request.args["address"]], check=True)
    # ok: python-command-argument-from-request
    subprocess.run(["git", "log", "--", request.args["path"]], check=True)
    # ok: python-command-argument-from-request
    subprocess.run(["git", "clone", "https://parcel.example/" + request.args["name"]])
    # ok: python-command-pipes-download
    os.system("curl -s https://parcel.example/install.sh -o install.sh")


def run(command):
    # ok: python-command-from-parameter
    return subprocess.run(command, check=True)
