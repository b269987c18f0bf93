import os
import sys

from flask import Flask, request
from flask_limiter import Limiter

app = Flask(__name__)
limiter = Limiter(app)

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "plugins"))
os.environ["PATH"] = "/opt/tools/bin:" + os.environ["PATH"]


@app.route("/login", methods=["POST"])
@limiter.limit("5/minute")
def login():
    return find(request.form["user"]).check_password(request.form["password"])
