"""Fixture: tokens in Python."""

import os

# ruleid: replicate-api-token
replicate_token = os.environ["REPLICATE_API_TOKEN"]

# ruleid: replicate-api-token
client = replicate.Client(api_token=os.environ['REPLICATE_API_TOKEN'])

# ruleid: replicate-api-token
headers = {"Authorization": f"Bearer {os.environ['REPLICATE_API_TOKEN']}"}

def connect(
    name,
    # ruleid: replicate-api-token
    token: str = os.environ["REPLICATE_API_TOKEN"],
):
    return name, token

# ruleid: replicate-api-token
value = os.environ["REPLICATE_API_TOKEN"]
