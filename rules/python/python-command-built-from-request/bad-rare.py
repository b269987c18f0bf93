import subprocess

import pandas as pd
from flask import Flask, request

app = Flask(__name__)


@app.get("/lines")
def lines():
    # ruleid: python-command-built-from-request
    args = ["sh", "-c", "grep " + request.args["word"] + " app.log"]
    return subprocess.check_output(args)


@app.get("/shells")
def shells():
    # ruleid: python-command-built-from-request
    subprocess.run(["cmd", "/c", "dir " + request.args["folder"]])
    # ruleid: python-command-built-from-request
    subprocess.run(["powershell.exe", "-Command", request.args["line"]])
    frame = pd.read_csv("towns.csv")
    # ruleid: python-code-from-request
    return frame.query(request.args["where"]).to_json()
