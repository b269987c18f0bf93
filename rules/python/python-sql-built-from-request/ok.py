import sqlite3

from flask import request
from sqlalchemy import text

from .models import Order, db, schema

COLUMNS = {"name": "name", "age": "age"}


def bound():
    cursor = sqlite3.connect("parcel.db").cursor()
    # The data is bound as a parameter.
    # ok: python-sql-built-from-request
    cursor.execute("SELECT * FROM users WHERE id = ?", (request.args["id"],))
    # ok: python-sql-built-from-request
    cursor.execute("SELECT * FROM users WHERE id = %s", [request.args.get("id")])
    # ok: python-sql-built-from-request
    cursor.execute("SELECT * FROM users WHERE id = :id", {"id": request.args["id"]})
    # ok: python-sql-built-from-request
    db.session.execute(text("SELECT * FROM users WHERE id = :id"), {"id": request.args["id"]})
    # ok: python-sql-built-from-request
    db.session.execute(text("SELECT * FROM users WHERE id = :id").bindparams(id=request.args["id"]))
    # ok: python-sql-built-from-request
    return Order.objects.raw("SELECT * FROM orders WHERE state = %s", [request.GET["state"]])


def turned_into_numbers():
    cursor = sqlite3.connect("parcel.db").cursor()
    # ok: python-sql-built-from-request
    cursor.execute(f"SELECT * FROM users WHERE id = {int(request.args['id'])}")
    # ok: python-sql-built-from-request
    cursor.execute("SELECT * FROM users LIMIT %d" % int(request.args["limit"]))
    # ok: python-sql-built-from-request
    cursor.execute("SELECT * FROM users LIMIT {}".format(int(request.args["limit"])))
    # ok: python-sql-built-from-request
    cursor.execute("SELECT * FROM users LIMIT {limit}".format(limit=clamp(request.args["limit"])))


def chosen():
    cursor = sqlite3.connect("parcel.db").cursor()
    # The data chooses between constants.
    # ok: python-sql-built-from-request
    cursor.execute(f"SELECT * FROM users ORDER BY {COLUMNS[request.args['sort']]}")
    # ok: python-sql-built-from-request
    cursor.execute(f"SELECT * FROM users ORDER BY name {'DESC' if request.args['order'] == 'desc' else 'ASC'}")
    # ok: python-sql-built-from-request
    cursor.execute("SELECT * FROM users ORDER BY " + COLUMNS.get(request.args["sort"], "name"))


def elsewhere(jobs, request):
    # Not SQL, though the method is called execute or raw.
    # ok: python-sql-built-from-request
    schema.execute(request.json["query"], variables=request.json["variables"])
    # ok: python-sql-built-from-request
    jobs.execute("update of " + request.args["name"])
    # ok: python-sql-built-from-request
    jobs.raw(f"Select {request.args['item']}")
    # Whose statement it is, not what stands in it.
    # ok: python-sql-built-from-request
    cursor = db.cursor(request.user)
    # ok: python-sql-built-from-request
    cursor.execute(f"SELECT * FROM {request.tenant.schema}.users")
    # ok: python-sql-built-from-request
    return f"SELECT * FROM users WHERE id = {request.args['id']}"
