"""Fixture: tokens in Python."""

import os

# ruleid: npm-token
npm_token = os.environ["NPM_TOKEN"]

# ruleid: npm-token
client = publish(token=os.environ['NPM_TOKEN'])

# ruleid: npm-token
headers = {"Authorization": f"Bearer {os.environ['NPM_TOKEN']}"}

def connect(
    name,
    # ruleid: npm-token
    token: str = os.environ["NPM_TOKEN"],
):
    return name, token

# ruleid: npm-token
value = os.environ["NPM_TOKEN"]
