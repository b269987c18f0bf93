"""Fixture: tokens in Python."""

import os

# ruleid: nuget-api-key
nuget_key = os.environ["NUGET_API_KEY"]

# ruleid: nuget-api-key
client = push_package(path, api_key=os.environ['NUGET_API_KEY'])

# ruleid: nuget-api-key
headers = {"Authorization": f"Bearer {os.environ['NUGET_API_KEY']}"}

def connect(
    name,
    # ruleid: nuget-api-key
    token: str = os.environ["NUGET_API_KEY"],
):
    return name, token

# ruleid: nuget-api-key
value = os.environ["NUGET_API_KEY"]
