from bson import ObjectId
from flask import request
from pymongo import MongoClient

db = MongoClient().parcels


def log_in():
    # ok: python-mongo-query-from-request
    user = db.users.find_one({"name": str(request.json["name"])})
    # ok: python-mongo-query-from-request
    order = db.orders.find_one({"_id": ObjectId(request.json["id"])})
    # A text of a form is never a dictionary.
    # ok: python-mongo-query-from-request
    again = db.users.find_one({"name": request.form["name"]})
    # ok: python-mongo-query-from-request
    page = db.orders.find_one({"name": request.args.get("name", "")})
    # ok: python-mongo-query-from-request
    number = db.orders.find_one({"number": int(request.json["number"])})
    # ok: python-mongo-query-from-request
    db.orders.insert_one(request.json)
    # ok: python-mongo-query-from-request
    return user, order, again, page, number, request.json["text"].find("x")


def by_code():
    # ok: python-mongo-code-from-request
    return db.orders.find({"$where": "this.total > this.paid", "name": request.args["name"]})
