import ldap
import mysql.connector
from flask import request


def is_admin(password):
    # ruleid: python-hard-coded-password-comparison
    if password == "swordfish":
    #  ^^^^^^^^^^^^^^^^^^^^^^^
        return True
    # ruleid: python-hard-coded-password-comparison
    return request.form["password"] == "letmein"
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^


def databases():
    # ruleid: python-empty-password
    return mysql.connector.connect(host="db", user="root", password="")
    #                                                               ^^


def log_in(user):
    connection = ldap.initialize("ldaps://directory.parcel.example")
    # ruleid: python-ldap-anonymous-bind
    return connection.simple_bind_s("cn=root") or connection.simple_bind_s(user, "")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^


def check(password):
    # ruleid: python-weak-password-rule
    return len(password) >= 4
    #                       ^
