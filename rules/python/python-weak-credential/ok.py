import os

import mysql.connector


def databases():
    # ok: python-weak-credential-empty
    return mysql.connector.connect(host="db", user="app", password=os.environ["DB_PASSWORD"])


def check(password, name):
    # ok: python-weak-credential-length
    return len(password) >= 12 and len(name) >= 2


def is_given(password):
    # ok: python-weak-credential-length
    return len(password) > 0
