import os

import ldap
import mysql.connector
from flask import request
from werkzeug.security import check_password_hash


def is_admin(user, password):
    # ok: python-hard-coded-password-comparison
    if password == "":
        return False
    # ok: python-hard-coded-password-comparison
    if request.form["field"] == "password":
        return False
    # ok: python-hard-coded-password-comparison
    return check_password_hash(user.password_hash, password)


def databases():
    # ok: python-empty-password
    return mysql.connector.connect(host="db", user="app", password=os.environ["DB_PASSWORD"])


def log_in(user, password):
    if not password:
        return False
    connection = ldap.initialize("ldaps://directory.parcel.example")
    # ok: python-ldap-anonymous-bind
    return connection.simple_bind_s(user, password)


def check(password, name):
    # ok: python-weak-password-rule
    return len(password) >= 12 and len(name) >= 2
