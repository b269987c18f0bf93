import os
import sys

from flask import Flask, request, session

app = Flask(__name__)

# ruleid: python-security-check-search-path
sys.path.insert(0, "/tmp/plugins")
# ruleid: python-security-check-search-path
os.environ["PATH"] = ".:" + os.environ["PATH"]


# ruleid: python-security-check-login-open-to-guessing
@app.route("/login", methods=["POST"])
def login():
    return find(request.form["user"]).check_password(request.form["password"])


@app.post("/plugin")
def plugin():
    # ruleid: python-security-check-by-assert
    assert session.get("is_admin"), "only administrators"
    # ruleid: python-security-check-module-folder
    sys.path.append(request.form["folder"])
