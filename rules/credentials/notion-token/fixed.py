"""Fixture: tokens in Python."""

import os

# ruleid: notion-token
notion_token = os.environ["NOTION_TOKEN"]

# ruleid: notion-token
client = Client(auth=os.environ['NOTION_TOKEN'])

# ruleid: notion-token
headers = {"Authorization": f"Bearer {os.environ['NOTION_TOKEN']}"}

def connect(
    name,
    # ruleid: notion-token
    token: str = os.environ["NOTION_TOKEN"],
):
    return name, token

# ruleid: notion-token
value = os.environ["NOTION_TOKEN"]
