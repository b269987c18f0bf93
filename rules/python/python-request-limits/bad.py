import requests
import csv
import time

from flask import request, session


def draw(response):
    # ruleid: python-request-limits
    for number in range(int(request.args["count"])):
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
        print(number)
    # ruleid: python-request-limits
    time.sleep(float(request.args["wait"]))
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    writer = csv.writer(response.stream)
    # ruleid: python-csv-from-request
    writer.writerow([1, request.form["name"]])
    #                   ^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-session-from-request
    session["role"] = request.form["role"]
    #                 ^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-session-from-request
    session[request.args["key"]] = True
    #       ^^^^^^^^^^^^^^^^^^^


# ruleid: python-request-limits-timeout
requests.get("https://parcel.example/prices", timeout=None)
