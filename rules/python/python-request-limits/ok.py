import requests
import csv
import time

from flask import request, session


def draw(response):
    # ok: python-request-limits
    for number in range(min(int(request.args["count"]), 100)):
        print(number)
    count = int(request.args["count"])
    if count > 100:
        return None
    # ok: python-request-limits
    for number in range(count):
        print(number)
    # ok: python-request-limits
    for letter in request.args["name"]:
        print(letter)
    # ok: python-request-limits
    time.sleep(1)
    writer = csv.writer(response.stream)
    # ok: python-csv-from-request
    writer.writerow([1, int(request.form["number"])])
    # ok: python-session-from-request
    session["theme"] = request.form["theme"]
    # ok: python-session-from-request
    session["user_id"] = find_user(request.form["name"]).id


@app.route("/rows")
def rows():
    count = int(request.args["count"])
    if not (1 <= count <= 500):
        abort(400)
    # ok: python-request-limits
    return [row(number) for number in range(count)]


# ok: python-request-limits-timeout
requests.get("https://parcel.example/prices", timeout=5)
