"""Fixture: tokens in Python."""

import os

# ruleid: contentful-token
contentful_token = os.environ["CONTENTFUL_MANAGEMENT_TOKEN"]

# ruleid: contentful-token
client = Client(os.environ['CONTENTFUL_MANAGEMENT_TOKEN'])

# ruleid: contentful-token
headers = {"Authorization": f"Bearer {os.environ['CONTENTFUL_MANAGEMENT_TOKEN']}"}

def connect(
    name,
    # ruleid: contentful-token
    token: str = os.environ["CONTENTFUL_MANAGEMENT_TOKEN"],
):
    return name, token

# ruleid: contentful-token
value = os.environ["CONTENTFUL_MANAGEMENT_TOKEN"]
