"""Fixture: tokens in Python."""

import os

# ruleid: crates-io-token
crates_token = os.environ["CRATES_TOKEN"]

# ruleid: crates-io-token
client = publish_crate(path, token=os.environ['CARGO_REGISTRY_TOKEN'])

# ruleid: crates-io-token
headers = {"Authorization": f"Bearer {os.environ['CARGO_REGISTRY_TOKEN']}"}

def connect(
    name,
    # ruleid: crates-io-token
    token: str = os.environ["CARGO_REGISTRY_TOKEN"],
):
    return name, token

# ruleid: crates-io-token
value = os.environ["CARGO_REGISTRY_TOKEN"]
