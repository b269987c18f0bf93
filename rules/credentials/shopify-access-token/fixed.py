"""Fixture: tokens in Python."""

import os

# ruleid: shopify-access-token
shopify_token = os.environ["SHOPIFY_ACCESS_TOKEN"]

# ruleid: shopify-access-token
client = shopify.Session(shop, version, os.environ['SHOPIFY_ACCESS_TOKEN'])

# ruleid: shopify-access-token
headers = {"Authorization": f"Bearer {os.environ['SHOPIFY_ACCESS_TOKEN']}"}

def connect(
    name,
    # ruleid: shopify-access-token
    token: str = os.environ["SHOPIFY_ACCESS_TOKEN"],
):
    return name, token

# ruleid: shopify-access-token
value = os.environ["SHOPIFY_ACCESS_TOKEN"]
