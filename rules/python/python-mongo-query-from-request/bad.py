import json

import pymongo
from bson import ObjectId
from flask import request
from pymongo import MongoClient

db = MongoClient().parcels


def log_in():
    # ruleid: python-mongo-query-from-request
    user = db.users.find_one({"name": request.json["name"], "password": request.json["password"]})
    #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    body = request.get_json()
    # ruleid: python-mongo-query-from-request
    db.users.update_one({"name": body["name"]}, {"$set": {"seen": True}})
    #                   ^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-mongo-query-from-request
    orders = db.orders.find(body)
    #                       ^^^^
    query = json.loads(request.args["query"])
    # ruleid: python-mongo-query-from-request
    return user, list(orders), db.orders.count_documents(query)
    #                                                    ^^^^^


def by_code():
    name = request.args["name"]
    # ruleid: python-mongo-code-from-request
    first = db.orders.find({"$where": "this.name == '" + name + "'"})
    #                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-mongo-code-from-request
    return first, db.orders.find({"$where": f"this.name == '{name}'"})
    #                                       ^^^^^^^^^^^^^^^^^^^^^^^^
