from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask, make_response
from flask_cors import CORS, cross_origin

app = Flask(__name__)
# ruleid: python-cors-any-origin-default
CORS(app)
# ruleid: python-cors-any-origin
CORS(app, origins="*")
#                 ^^^
# ruleid: python-cors-any-origin
CORS(app, resources={r"/api/*": {"origins": "*"}})
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ruleid: python-cors-any-origin
CORS_ALLOW_ALL_ORIGINS = True
#                        ^^^^

api = FastAPI()
# ruleid: python-cors-any-origin
api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET"])
#                                                ^^^^^


@app.route("/parcels")
# ruleid: python-cors-any-origin-default
@cross_origin()
def parcels():
    response = make_response("none")
    # ruleid: python-cors-any-origin
    response.headers["Access-Control-Allow-Origin"] = "*"
    #                                                 ^^^
    return response
