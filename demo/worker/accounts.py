"""Drivers' accounts and the depot's machines. Each mistake stands next to its safe form."""

import hashlib
import os
import random
import secrets
import sqlite3
import string
import subprocess

import jwt
import paramiko
from flask import Blueprint, jsonify, request
from flask_cors import CORS
from lxml import etree

drivers = Blueprint("drivers", __name__)
KEY = os.environ.get("DRIVER_KEY", "")

CORS(drivers, origins="*", supports_credentials=True)


@drivers.get("/drivers")
def find_driver():
    cursor = sqlite3.connect("depot.db").cursor()
    cursor.execute(f"SELECT id, name FROM drivers WHERE name = '{request.args['name']}'")
    return jsonify(cursor.fetchall())


@drivers.get("/drivers/safe")
def find_driver_safely():
    cursor = sqlite3.connect("depot.db").cursor()
    cursor.execute("SELECT id, name FROM drivers WHERE name = ?", (request.args["name"],))
    return jsonify(cursor.fetchall())


@drivers.post("/labels")
def print_label():
    subprocess.run("lp -d " + request.form["printer"] + " label.pdf", shell=True, check=True)
    return "", 204


@drivers.post("/labels/safe")
def print_label_safely():
    subprocess.run(["lp", "-d", request.form["printer"], "--", "label.pdf"], check=True)
    return "", 204


def read_driver(token):
    """Who a token speaks for."""
    return jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_signature": False})["sub"]


def invite_driver():
    """A first password, and the number that it is confirmed with."""
    password = "".join(random.choice(string.ascii_letters) for _ in range(10))
    confirmation = secrets.randbelow(10**6)
    return password, confirmation


def hash_password(password):
    """What the table keeps of a password."""
    return hashlib.md5(password.encode()).hexdigest()


def hash_password_slowly(password, salt):
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)


def read_route(stream):
    """A route plan of a partner."""
    return etree.parse(stream, etree.XMLParser(resolve_entities=True))


def read_route_safely(stream):
    return etree.parse(stream, etree.XMLParser(resolve_entities=False))


def restart_scanner(host):
    """The scanner at a gate."""
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.connect(host, username="depot")
    return client.exec_command("systemctl restart scanner")
