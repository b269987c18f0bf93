"""Fixture: tokens in Python."""

import os

# ruleid: github-token
github_token = os.environ["GITHUB_TOKEN"]

# ruleid: github-token
client = Github(auth=os.environ['GITHUB_TOKEN'])

# ruleid: github-token
headers = {"Authorization": f"Bearer {os.environ['GITHUB_TOKEN']}"}

def connect(
    name,
    # ruleid: github-token
    token: str = os.environ["GITHUB_TOKEN"],
):
    return name, token

# ruleid: github-token
value = os.environ["GITHUB_TOKEN"]

# ruleid: github-fine-grained-token
other = os.environ["GITHUB_TOKEN"]
