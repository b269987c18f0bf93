import aiohttp_cors
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask, make_response, request
from flask_cors import CORS, cross_origin
from starlette.applications import Starlette
from starlette.middleware import Middleware

api = FastAPI()

api.add_middleware(
    CORSMiddleware,
    # ruleid: python-cors-any-origin-with-credentials
    allow_origins=["*"],
    #             ^^^^^
    allow_credentials=True,
    allow_methods=["*"],
    allow_headers=["*"],
)

# ruleid: python-cors-any-origin-with-credentials
api.add_middleware(CORSMiddleware, allow_credentials=True, allow_origin_regex=".*")
#                                                                             ^^^^

site = Starlette(
    middleware=[
        # ruleid: python-cors-any-origin-with-credentials
        Middleware(CORSMiddleware, allow_origins=("*",), allow_credentials=True),
        #                                        ^^^^^^
    ]
)

# ruleid: python-cors-any-origin-with-credentials
wrapped = CORSMiddleware(site, allow_origins=['*'], allow_methods=["GET"], allow_credentials=True)
#                                            ^^^^^

app = Flask(__name__)
# ruleid: python-cors-any-origin-with-credentials
CORS(app, origins="*", supports_credentials=True)
#                 ^^^
# ruleid: python-cors-any-origin-with-credentials
CORS(app, resources={r"/api/*": {"origins": "*"}}, supports_credentials=True)
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ruleid: python-flask-cors-default-origins-with-credentials
CORS(app, supports_credentials=True)
#                              ^^^^


@app.get("/orders")
# ruleid: python-flask-cors-default-origins-with-credentials
@cross_origin(supports_credentials=True)
#                                  ^^^^
def orders():
    return []


@app.get("/profile")
# ruleid: python-cors-any-origin-with-credentials
@cross_origin(origins=["*"], supports_credentials=True, methods=["GET"])
#                     ^^^^^
def profile():
    return {}


def setup(application):
    # ruleid: python-cors-any-origin-with-credentials
    defaults = {"*": aiohttp_cors.ResourceOptions(allow_credentials=True, allow_headers="*")}
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return aiohttp_cors.setup(application, defaults=defaults)


# By hand.
@app.after_request
def allow(response):
    # ruleid: python-cors-origin-reflected
    response.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin", "*")
    #                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    response.headers["Access-Control-Allow-Methods"] = "GET, POST"
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


def allow_django(request):
    response = make_response("")
    response["Access-Control-Allow-Credentials"] = "true"
    # ruleid: python-cors-origin-reflected
    response["Access-Control-Allow-Origin"] = request.META["HTTP_ORIGIN"]
    #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return response


# Known gap: the list takes a detour through a variable.
ORIGINS = ["*"]
# todoruleid: python-cors-any-origin-with-credentials
api.add_middleware(CORSMiddleware, allow_origins=ORIGINS, allow_credentials=True)
