import base64
import html
import sqlite3

import flask
import pandas as pd
from django.db import connection
from flask import Flask, request
from sqlalchemy import text

from .models import Order, db

app = Flask(__name__)


@app.get("/users/<name>")
def find_user(name):
    cursor = sqlite3.connect("parcel.db").cursor()
    # ruleid: python-sql-built-from-request
    cursor.execute("SELECT * FROM users WHERE id = " + request.args["id"])
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-sql-built-from-request
    cursor.execute(f"select name from users where name like '%{request.args.get('name')}%' limit ?", (10,))
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-sql-built-from-request
    cursor.execute("SELECT * FROM users WHERE mail = '%s'" % request.form["mail"])
    # ruleid: python-sql-built-from-request
    cursor.execute("SELECT * FROM users WHERE a = '%s' AND b = '%s'" % (name, request.form.get("b")))
    # ruleid: python-sql-built-from-request
    cursor.execute("DELETE FROM orders WHERE id = {}".format(request.json["id"]))
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-sql-built-from-request
    cursor.execute("UPDATE users SET seen = 1 WHERE mail = '{mail}'".format(mail=request.values["mail"]))
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    cursor.executescript(
        # ruleid: python-sql-built-from-request
        f"""
        INSERT INTO searches (text)
        VALUES ('{flask.request.args["q"]}');
        """
    )
    return cursor.fetchall()


def list_orders(request):
    # Django, and a cursor that is made in between.
    # ruleid: python-sql-built-from-request
    orders = Order.objects.raw("SELECT * FROM orders WHERE state = '" + request.GET["state"] + "'")
    #                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    with connection.cursor() as cursor:
        # ruleid: python-sql-built-from-request
        cursor.execute("SELECT id FROM orders ORDER BY " + request.GET.get("sort", "id") + " LIMIT 10")
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        rows = cursor.fetchall()
    return orders, rows


class Report:
    def __init__(self, request):
        self.request = request

    def totals(self):
        # ruleid: python-sql-built-from-request
        return db.session.execute(text(f"SELECT sum(total) FROM orders WHERE customer = {self.request.args['customer']}"))
        #                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    def frame(self):
        # ruleid: python-sql-built-from-request
        return pd.read_sql(f"SELECT * FROM orders WHERE day = '{self.request.args['day']}'", db.engine)
        #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    def named(self):
        # ruleid: python-sql-built-from-request
        statement = text("SELECT * FROM orders WHERE code = '{}'".format(self.request.headers["X-Code"].strip()))
        #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        return db.session.execute(statement)


# The data or the statement takes a detour through a variable.
@app.get("/later")
def later():
    cursor = sqlite3.connect("parcel.db").cursor()
    number = request.args["number"]
    # ruleid: python-sql-built-from-request
    cursor.execute(f"SELECT * FROM users WHERE id = {number}")
    statement = "SELECT * FROM users WHERE id = " + request.args["id"]
    # ruleid: python-sql-built-from-request
    cursor.execute(statement)
    # One part is a number, the other is not.
    # ruleid: python-sql-built-from-request
    cursor.execute(f"SELECT * FROM users WHERE a = {int(request.args['a'])} AND b = '{request.args['b']}'")
    return cursor.fetchall()


# What is escaped for a page is not for SQL, and what is decoded again is as it came.
@app.get("/escaped")
def escaped():
    cursor = sqlite3.connect("parcel.db").cursor()
    name = html.escape(request.args["name"])
    # ruleid: python-sql-built-from-request
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")
    again = base64.b64decode(base64.b64encode(request.args["note"].encode())).decode()
    # ruleid: python-sql-built-from-request
    cursor.execute("SELECT * FROM notes WHERE text = '" + again + "'")
    return cursor.fetchall()
