import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/lines")
def lines():
    # ok: python-command-built-from-request
    args = ["grep", "--", request.args["word"], "app.log"]
    return subprocess.check_output(args)
