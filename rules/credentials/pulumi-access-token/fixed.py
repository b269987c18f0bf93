"""Fixture: tokens in Python."""

import os

# ruleid: pulumi-access-token
pulumi_token = os.environ["PULUMI_ACCESS_TOKEN"]

# ruleid: pulumi-access-token
client = create_client(access_token=os.environ['PULUMI_ACCESS_TOKEN'])

# ruleid: pulumi-access-token
headers = {"Authorization": f"Bearer {os.environ['PULUMI_ACCESS_TOKEN']}"}

def connect(
    name,
    # ruleid: pulumi-access-token
    token: str = os.environ["PULUMI_ACCESS_TOKEN"],
):
    return name, token

# ruleid: pulumi-access-token
value = os.environ["PULUMI_ACCESS_TOKEN"]
