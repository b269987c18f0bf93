"""Fixture: tokens in Python."""

import os

# ruleid: buildkite-api-token
buildkite_token = os.environ["BUILDKITE_API_TOKEN"]

# ruleid: buildkite-api-token
client = Buildkite(token=os.environ['BUILDKITE_API_TOKEN'])

# ruleid: buildkite-api-token
headers = {"Authorization": f"Bearer {os.environ['BUILDKITE_API_TOKEN']}"}

def connect(
    name,
    # ruleid: buildkite-api-token
    token: str = os.environ["BUILDKITE_API_TOKEN"],
):
    return name, token

# ruleid: buildkite-api-token
value = os.environ["BUILDKITE_API_TOKEN"]
