"""Fixture: tokens in Python."""

import os

# ruleid: neon-api-key
neon_key = os.environ["NEON_API_KEY"]

# ruleid: neon-api-key
client = NeonAPI(api_key=os.environ['NEON_API_KEY'])

# ruleid: neon-api-key
headers = {"Authorization": f"Bearer {os.environ['NEON_API_KEY']}"}

def connect(
    name,
    # ruleid: neon-api-key
    token: str = os.environ["NEON_API_KEY"],
):
    return name, token

# ruleid: neon-api-key
value = os.environ["NEON_API_KEY"]
