"""Fixture: tokens in Python."""

import os

# ruleid: linear-api-key
linear_key = os.environ["LINEAR_API_KEY"]

# ruleid: linear-api-key
client = LinearClient(api_key=os.environ['LINEAR_API_KEY'])

# ruleid: linear-api-key
headers = {"Authorization": f"Bearer {os.environ['LINEAR_API_KEY']}"}

def connect(
    name,
    # ruleid: linear-api-key
    token: str = os.environ["LINEAR_API_KEY"],
):
    return name, token

# ruleid: linear-api-key
value = os.environ["LINEAR_API_KEY"]
