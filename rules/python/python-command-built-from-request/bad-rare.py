import subprocess

import pandas as pd
from flask import Flask, request

app = Flask(__name__)


@app.get("/lines")
def lines():
    # ruleid: python-command-built-from-request
    args = ["sh", "-c", "grep " + request.args["word"] + " app.log"]
    return subprocess.check_output(args)
