"""Fixture: tokens in Python."""

import os

# ruleid: xai-api-key
xai_key = os.environ["XAI_API_KEY"]

# ruleid: xai-api-key
client = Client(api_key=os.environ['XAI_API_KEY'])

# ruleid: xai-api-key
headers = {"Authorization": f"Bearer {os.environ['XAI_API_KEY']}"}

def connect(
    name,
    # ruleid: xai-api-key
    token: str = os.environ["XAI_API_KEY"],
):
    return name, token

# ruleid: xai-api-key
value = os.environ["XAI_API_KEY"]
