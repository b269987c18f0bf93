"""Fixture: tokens in Python."""

import os

# ruleid: vault-token
vault_token = os.environ["VAULT_TOKEN"]

# ruleid: vault-token
client = hvac.Client(url=url, token=os.environ['VAULT_TOKEN'])

# ruleid: vault-token
headers = {"Authorization": f"Bearer {os.environ['VAULT_TOKEN']}"}

def connect(
    name,
    # ruleid: vault-token
    token: str = os.environ["VAULT_TOKEN"],
):
    return name, token

# ruleid: vault-token
value = os.environ["VAULT_TOKEN"]
