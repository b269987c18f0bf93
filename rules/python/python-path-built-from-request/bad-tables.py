import numpy as np
import pandas as pd
from flask import request


def keep(frame):
    # ruleid: python-path-built-from-request
    frame.to_csv("/srv/tables/" + request.args["name"])
    # ruleid: python-path-built-from-request
    return np.load("/srv/tables/" + request.args["name"])
