"""Fixture: tokens in Python."""

import os

# ruleid: circleci-token
circleci_token = os.environ["CIRCLECI_TOKEN"]

# ruleid: circleci-token
client = CircleClient(token=os.environ['CIRCLECI_TOKEN'])

# ruleid: circleci-token
headers = {"Authorization": f"Bearer {os.environ['CIRCLECI_TOKEN']}"}

def connect(
    name,
    # ruleid: circleci-token
    token: str = os.environ["CIRCLECI_TOKEN"],
):
    return name, token

# ruleid: circleci-token
value = os.environ["CIRCLECI_TOKEN"]
