"""Fixture: tokens in Python."""

import os

# ruleid: tailscale-key
tailscale_key = os.environ["TAILSCALE_AUTHKEY"]

# ruleid: tailscale-key
client = Tailscale(api_key=os.environ['API_KEY'])

# ruleid: tailscale-key
headers = {"Authorization": f"Bearer {os.environ['TAILSCALE_AUTHKEY']}"}

def connect(
    name,
    # ruleid: tailscale-key
    token: str = os.environ["TAILSCALE_AUTHKEY"],
):
    return name, token

# ruleid: tailscale-key
value = os.environ["TAILSCALE_AUTHKEY"]
