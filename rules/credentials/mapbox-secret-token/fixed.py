"""Fixture: tokens in Python."""

import os

# ruleid: mapbox-secret-token
mapbox_token = os.environ["MAPBOX_SECRET_TOKEN"]

# ruleid: mapbox-secret-token
client = Uploader(access_token=os.environ['ACCESS_TOKEN'])

# ruleid: mapbox-secret-token
headers = {"Authorization": f"Bearer {os.environ['MAPBOX_SECRET_TOKEN']}"}

def connect(
    name,
    # ruleid: mapbox-secret-token
    token: str = os.environ["MAPBOX_SECRET_TOKEN"],
):
    return name, token

# ruleid: mapbox-secret-token
value = os.environ["MAPBOX_SECRET_TOKEN"]
