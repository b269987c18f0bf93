"""Fixture: tokens in Python."""

import os

# ruleid: easypost-api-key
easypost_key = os.environ["EASYPOST_API_KEY"]

# ruleid: easypost-api-key
client = EasyPostClient(os.environ['EASYPOST_API_KEY'])

# ruleid: easypost-api-key
headers = {"Authorization": f"Bearer {os.environ['EASYPOST_API_KEY']}"}

def connect(
    name,
    # ruleid: easypost-api-key
    token: str = os.environ["EASYPOST_API_KEY"],
):
    return name, token

# ruleid: easypost-api-key
value = os.environ["EASYPOST_API_KEY"]
