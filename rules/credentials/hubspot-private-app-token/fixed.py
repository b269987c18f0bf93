"""Fixture: tokens in Python."""

import os

# ruleid: hubspot-private-app-token
hubspot_token = os.environ["HUBSPOT_ACCESS_TOKEN"]

# ruleid: hubspot-private-app-token
client = HubSpot(access_token=os.environ['HUBSPOT_ACCESS_TOKEN'])

# ruleid: hubspot-private-app-token
headers = {"Authorization": f"Bearer {os.environ['HUBSPOT_ACCESS_TOKEN']}"}

def connect(
    name,
    # ruleid: hubspot-private-app-token
    token: str = os.environ["HUBSPOT_ACCESS_TOKEN"],
):
    return name, token

# ruleid: hubspot-private-app-token
value = os.environ["HUBSPOT_ACCESS_TOKEN"]
