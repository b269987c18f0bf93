"""Fixture: tokens in Python."""

import os

# ruleid: cloudflare-api-token
cloudflare_token = os.environ["CLOUDFLARE_API_TOKEN"]

# ruleid: cloudflare-api-token
client = Cloudflare(api_token=os.environ['CLOUDFLARE_API_TOKEN'])

# ruleid: cloudflare-api-token
headers = {"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"}

def connect(
    name,
    # ruleid: cloudflare-api-token
    token: str = os.environ["CLOUDFLARE_API_TOKEN"],
):
    return name, token

# ruleid: cloudflare-api-token
value = os.environ["CLOUDFLARE_API_TOKEN"]

# ruleid: cloudflare-origin-ca-key
other = os.environ["CLOUDFLARE_ORIGIN_CA_KEY"]
