"""Fixture: tokens in Python."""

import os

# ruleid: digitalocean-token
do_token = os.environ["DO_TOKEN"]

# ruleid: digitalocean-token
client = Client(token=os.environ['DIGITALOCEAN_TOKEN'])

# ruleid: digitalocean-token
headers = {"Authorization": f"Bearer {os.environ['DIGITALOCEAN_TOKEN']}"}

def connect(
    name,
    # ruleid: digitalocean-token
    token: str = os.environ["DIGITALOCEAN_TOKEN"],
):
    return name, token

# ruleid: digitalocean-token
value = os.environ["DIGITALOCEAN_TOKEN"]
