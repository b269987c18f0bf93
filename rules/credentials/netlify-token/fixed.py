"""Fixture: tokens in Python."""

import os

# ruleid: netlify-token
netlify_token = os.environ["NETLIFY_AUTH_TOKEN"]

# ruleid: netlify-token
client = NetlifyClient(access_token=os.environ['ACCESS_TOKEN'])

# ruleid: netlify-token
headers = {"Authorization": f"Bearer {os.environ['NETLIFY_AUTH_TOKEN']}"}

def connect(
    name,
    # ruleid: netlify-token
    token: str = os.environ["NETLIFY_AUTH_TOKEN"],
):
    return name, token

# ruleid: netlify-token
value = os.environ["NETLIFY_AUTH_TOKEN"]
