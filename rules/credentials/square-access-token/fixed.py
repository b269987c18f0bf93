"""Fixture: tokens in Python."""

import os

# ruleid: square-access-token
square_token = os.environ["SQUARE_ACCESS_TOKEN"]

# ruleid: square-access-token
client = Square(token=os.environ['SQUARE_ACCESS_TOKEN'])

# ruleid: square-access-token
headers = {"Authorization": f"Bearer {os.environ['SQUARE_ACCESS_TOKEN']}"}

def connect(
    name,
    # ruleid: square-access-token
    token: str = os.environ["SQUARE_ACCESS_TOKEN"],
):
    return name, token

# ruleid: square-access-token
value = os.environ["SQUARE_ACCESS_TOKEN"]
