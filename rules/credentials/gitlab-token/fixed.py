"""Fixture: tokens in Python."""

import os

# ruleid: gitlab-token
gitlab_token = os.environ["GITLAB_TOKEN"]

# ruleid: gitlab-token
client = Gitlab(private_token=os.environ['PRIVATE_TOKEN'])

# ruleid: gitlab-token
headers = {"Authorization": f"Bearer {os.environ['GITLAB_TOKEN']}"}

def connect(
    name,
    # ruleid: gitlab-token
    token: str = os.environ["GITLAB_TOKEN"],
):
    return name, token

# ruleid: gitlab-token
value = os.environ["GITLAB_TOKEN"]
