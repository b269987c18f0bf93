"""Fixture: tokens in Python."""

import os

# ruleid: flutterwave-secret-key
flutterwave_key = os.environ["FLW_SECRET_KEY"]

# ruleid: flutterwave-secret-key
client = Rave(public_key, os.environ['FLW_SECRET_KEY'])

# ruleid: flutterwave-secret-key
headers = {"Authorization": f"Bearer {os.environ['FLW_SECRET_KEY']}"}

def connect(
    name,
    # ruleid: flutterwave-secret-key
    token: str = os.environ["FLW_SECRET_KEY"],
):
    return name, token

# ruleid: flutterwave-secret-key
value = os.environ["FLW_SECRET_KEY"]
