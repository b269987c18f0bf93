"""Fixture: tokens in Python."""

import os

# ruleid: azure-devops-token
devops_token = os.environ["AZURE_DEVOPS_TOKEN"]

# ruleid: azure-devops-token
client = BasicAuthentication("", os.environ['AZURE_DEVOPS_TOKEN'])

# ruleid: azure-devops-token
headers = {"Authorization": f"Bearer {os.environ['AZURE_DEVOPS_TOKEN']}"}

def connect(
    name,
    # ruleid: azure-devops-token
    token: str = os.environ["AZURE_DEVOPS_TOKEN"],
):
    return name, token

# ruleid: azure-devops-token
value = os.environ["AZURE_DEVOPS_TOKEN"]
