"""Fixture: tokens in Python."""

import os

# ruleid: airtable-token
airtable_token = os.environ["AIRTABLE_TOKEN"]

# ruleid: airtable-token
client = Api(os.environ['AIRTABLE_TOKEN'])

# ruleid: airtable-token
headers = {"Authorization": f"Bearer {os.environ['AIRTABLE_TOKEN']}"}

def connect(
    name,
    # ruleid: airtable-token
    token: str = os.environ["AIRTABLE_TOKEN"],
):
    return name, token

# ruleid: airtable-token
value = os.environ["AIRTABLE_TOKEN"]
