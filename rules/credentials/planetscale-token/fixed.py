"""Fixture: tokens in Python."""

import os

# ruleid: planetscale-token
planetscale_token = os.environ["PLANETSCALE_TOKEN"]

# ruleid: planetscale-token
client = connect(host=host, user=user, password=os.environ['PLANETSCALE_TOKEN'])

# ruleid: planetscale-token
headers = {"Authorization": f"Bearer {os.environ['PLANETSCALE_TOKEN']}"}

def connect(
    name,
    # ruleid: planetscale-token
    token: str = os.environ["PLANETSCALE_TOKEN"],
):
    return name, token

# ruleid: planetscale-token
value = os.environ["PLANETSCALE_TOKEN"]
