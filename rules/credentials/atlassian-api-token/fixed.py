"""Fixture: tokens in Python."""

import os

# ruleid: atlassian-api-token
atlassian_token = os.environ["ATLASSIAN_API_TOKEN"]

# ruleid: atlassian-api-token
client = Jira(url=url, username=email, password=os.environ['ATLASSIAN_API_TOKEN'])

# ruleid: atlassian-api-token
headers = {"Authorization": f"Bearer {os.environ['ATLASSIAN_API_TOKEN']}"}

def connect(
    name,
    # ruleid: atlassian-api-token
    token: str = os.environ["ATLASSIAN_API_TOKEN"],
):
    return name, token

# ruleid: atlassian-api-token
value = os.environ["ATLASSIAN_API_TOKEN"]
