"""Fixture: tokens in Python."""

import os

# ruleid: doppler-token
doppler_token = os.environ["DOPPLER_TOKEN"]

# ruleid: doppler-token
client = DopplerSDK(access_token=os.environ['ACCESS_TOKEN'])

# ruleid: doppler-token
headers = {"Authorization": f"Bearer {os.environ['DOPPLER_TOKEN']}"}

def connect(
    name,
    # ruleid: doppler-token
    token: str = os.environ["DOPPLER_TOKEN"],
):
    return name, token

# ruleid: doppler-token
value = os.environ["DOPPLER_TOKEN"]
