import pandas as pd
from flask import request


def keep(frame):
    # ok: python-path-built-from-request
    frame[frame.name == request.args["name"]].to_csv("/srv/tables/found.csv")
