from urllib.request import urlopen

import httpx
import requests
from fastapi import FastAPI, Request
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


@app.get("/preview")
def preview():
    # ruleid: python-url-built-from-request
    first = requests.get(request.args["url"], timeout=5)
    #                    ^^^^^^^^^^^^^^^^^^^
    address = request.args.get("url", "https://example.com")
    # ruleid: python-url-built-from-request
    second = urlopen(address)
    #                ^^^^^^^
    host = request.form["host"]
    # ruleid: python-url-built-from-request
    third = requests.get(f"http://{host}:8080/health", timeout=5)
    # ruleid: python-url-built-from-request
    fourth = requests.get("https://%s.storage.example/list" % request.args["region"], timeout=5)
    # ruleid: python-url-built-from-request
    fifth = requests.request("GET", url="http://" + host + "/status", timeout=5)
    return first.text + str(second.read()) + third.text + fourth.text + fifth.text


@app.post("/webhook")
def webhook():
    data = request.get_json()
    # ruleid: python-url-built-from-request
    requests.post(data["callback"], json={"ok": True}, timeout=5)
    return "sent"


@api.get("/fetch")
async def fetch(url: str):
    async with httpx.AsyncClient() as client:
        # ruleid: python-url-built-from-request
        answer = await client.get(url)
        #                         ^^^
    return answer.text


@api.post("/fetch")
async def fetch_body(request: Request):
    body = await request.json()
    # ruleid: python-url-built-from-request
    return httpx.get(body["url"]).text


# Through functions of the file.
def load(address):
    # ruleid: python-url-built-from-request
    return requests.get(address, timeout=5).json()


def show(request):
    """Django."""
    return load(request.GET["feed"])


def status(machine):
    # ruleid: python-url-built-from-parameter
    first = requests.get(f"http://{machine}/status")
    #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-url-built-from-parameter
    return first, requests.get("https://" + machine + "/status")
    #                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
