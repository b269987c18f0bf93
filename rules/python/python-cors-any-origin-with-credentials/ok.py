import os

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask, request
from flask_cors import CORS, cross_origin

ALLOWED = {"https://parcel.example"}
api = FastAPI()

# Every origin, but without cookies.
# ok: python-cors-any-origin-with-credentials
# ruleid: python-cors-any-origin
api.add_middleware(CORSMiddleware, allow_origins=["*"])
# ok: python-cors-any-origin-with-credentials
# ruleid: python-cors-any-origin
api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=False)
# With cookies, but for named origins.
# ok: python-cors-any-origin-with-credentials
api.add_middleware(CORSMiddleware, allow_origins=["https://parcel.example"], allow_credentials=True)
# ok: python-cors-any-origin-with-credentials
api.add_middleware(CORSMiddleware, allow_origin_regex=r"https://.*\.parcel\.example", allow_credentials=True)
# ok: python-cors-any-origin-with-credentials
api.add_middleware(CORSMiddleware, allow_origins=os.environ["ORIGINS"].split(), allow_credentials=True)

app = Flask(__name__)
# ok: python-flask-cors-default-origins-with-credentials
# ruleid: python-cors-any-origin-default
CORS(app)
# ok: python-cors-any-origin-with-credentials
# ruleid: python-cors-any-origin
CORS(app, origins="*")
# ok: python-flask-cors-default-origins-with-credentials
CORS(app, origins=ALLOWED, supports_credentials=True)
# ok: python-cors-any-origin-with-credentials, python-flask-cors-default-origins-with-credentials
CORS(app, resources={r"/api/*": {"origins": "https://parcel.example"}}, supports_credentials=True)
# ok: python-flask-cors-default-origins-with-credentials
CORS(app, **{"supports_credentials": True})


@app.get("/orders")
# ok: python-cors-any-origin-with-credentials
# ruleid: python-cors-any-origin
@cross_origin(origins="*", supports_credentials=False)
def orders():
    return []


@app.after_request
def allow(response):
    origin = request.headers.get("Origin")
    if origin in ALLOWED:
        # ok: python-cors-origin-reflected
        response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
        response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


def allow_all(response):
    # ok: python-cors-origin-reflected
    response.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin", "*")
    response.headers["Vary"] = "Origin"
    return response


def allow_one(response):
    # ok: python-cors-origin-reflected
    response.headers["Access-Control-Allow-Origin"] = "https://parcel.example"
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response
