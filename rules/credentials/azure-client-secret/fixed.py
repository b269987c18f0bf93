"""Fixture: tokens in Python."""

import os

# ruleid: azure-client-secret
azure_secret = os.environ["AZURE_CLIENT_SECRET"]

# ruleid: azure-client-secret
client = ClientSecretCredential(tenant_id, client_id, os.environ['AZURE_CLIENT_SECRET'])

# ruleid: azure-client-secret
headers = {"Authorization": f"Bearer {os.environ['AZURE_CLIENT_SECRET']}"}

def connect(
    name,
    # ruleid: azure-client-secret
    token: str = os.environ["AZURE_CLIENT_SECRET"],
):
    return name, token

# ruleid: azure-client-secret
value = os.environ["AZURE_CLIENT_SECRET"]
