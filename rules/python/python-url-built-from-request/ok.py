from urllib.parse import quote, urlparse

import requests
from flask import Flask, request

app = Flask(__name__)
API = "https://api.example.com"
HOSTS = {"api.example.com", "static.example.com"}
PARTNERS = {"post": "https://post.example/api", "rail": "https://rail.example/api"}


@app.get("/parcels/<number>")
def parcel(number):
    # The host is fixed; what follows cannot change it.
    # ok: python-url-built-from-request
    first = requests.get(f"https://api.example.com/parcels/{number}", timeout=5)
    # ok: python-url-built-from-request
    second = requests.get(API + "/search?q=" + quote(request.args["q"]), timeout=5)
    # ok: python-url-built-from-request
    third = requests.get(f"{API}/parcels/{number}/events?day={request.args['day']}", timeout=5)
    # ok: python-url-built-from-request
    fourth = requests.get("https://api.example.com/parcels/%s" % number, timeout=5)
    # ok: python-url-built-from-request
    fifth = requests.get("https://api.example.com/parcels/{}".format(number), timeout=5)
    # What is sent is not where it goes.
    # ok: python-url-built-from-request
    sixth = requests.get(API, params={"q": request.args["q"]}, timeout=5)
    # ok: python-url-built-from-request
    return [first.text, second.text, third.text, fourth.text, fifth.text, sixth.text, requests.post(API, json=request.json, timeout=5).text]


@app.get("/partner")
def partner():
    # The data chooses from a table, or was looked up in a list.
    # ok: python-url-built-from-request
    first = requests.get(PARTNERS[request.args["partner"]], timeout=5)
    host = request.args["host"]
    if host not in HOSTS:
        return "unknown", 400
    # ok: python-url-built-from-request
    second = requests.get(f"https://{host}/status", timeout=5)
    # ok: python-url-built-from-request
    third = requests.get(f"http://localhost:{int(request.args['port'])}/status", timeout=5)
    feed = Feed.query.get(request.args["id"])
    # ok: python-url-built-from-request
    return first.text + second.text + third.text + requests.get(feed.url, timeout=5).text


def parsed(request):
    # ok: python-url-built-from-request
    return urlparse(request.GET["url"]).hostname


def status(machine, url):
    # ok: python-url-built-from-parameter
    first = requests.get(f"https://parcel.example/{machine}/status")
    # What a function is for.
    # ok: python-url-built-from-parameter
    return first, requests.get(url)
