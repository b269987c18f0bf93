"""Fixture: tokens in Python."""

import os

# ruleid: google-api-key
maps_key = os.environ["GOOGLE_API_KEY"]

# ruleid: google-api-key
client = Client(key=os.environ['GOOGLE_API_KEY'])

# ruleid: google-api-key
headers = {"Authorization": f"Bearer {os.environ['GOOGLE_API_KEY']}"}

def connect(
    name,
    # ruleid: google-api-key
    token: str = os.environ["GOOGLE_API_KEY"],
):
    return name, token

# ruleid: google-api-key
value = os.environ["GOOGLE_API_KEY"]
