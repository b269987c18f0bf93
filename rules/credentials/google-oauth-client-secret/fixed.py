"""Fixture: tokens in Python."""

import os

# ruleid: google-oauth-client-secret
google_secret = os.environ["GOOGLE_CLIENT_SECRET"]

# ruleid: google-oauth-client-secret
client = WebApplicationClient(client_id, client_secret=os.environ['GOOGLE_CLIENT_SECRET'])

# ruleid: google-oauth-client-secret
headers = {"Authorization": f"Bearer {os.environ['GOOGLE_CLIENT_SECRET']}"}

def connect(
    name,
    # ruleid: google-oauth-client-secret
    token: str = os.environ["GOOGLE_CLIENT_SECRET"],
):
    return name, token

# ruleid: google-oauth-client-secret
value = os.environ["GOOGLE_CLIENT_SECRET"]
