from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask, make_response
from flask_cors import CORS

from .settings import ORIGINS

app = Flask(__name__)
# ok: python-cors-any-origin
CORS(app, origins=["https://shop.parcel.example"])
# ok: python-cors-any-origin-default
CORS(app, origins=ORIGINS)
# ok: python-cors-any-origin
CORS(app, resources={r"/api/*": {"origins": ["https://shop.parcel.example"]}})
# ok: python-cors-any-origin
CORS_ALLOW_ALL_ORIGINS = False

api = FastAPI()
# ok: python-cors-any-origin
api.add_middleware(CORSMiddleware, allow_origins=ORIGINS, allow_methods=["*"])


def parcels():
    response = make_response("none")
    # ok: python-cors-any-origin
    response.headers["Access-Control-Allow-Origin"] = "https://shop.parcel.example"
    # ok: python-cors-any-origin
    response.headers["Access-Control-Allow-Headers"] = "*"
    return response
