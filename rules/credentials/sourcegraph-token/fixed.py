"""Fixture: tokens in Python."""

import os

# ruleid: sourcegraph-token
sourcegraph_token = os.environ["SOURCEGRAPH_TOKEN"]

# ruleid: sourcegraph-token
client = SourcegraphClient(url, token=os.environ['SRC_ACCESS_TOKEN'])

# ruleid: sourcegraph-token
headers = {"Authorization": f"Bearer {os.environ['SRC_ACCESS_TOKEN']}"}

def connect(
    name,
    # ruleid: sourcegraph-token
    token: str = os.environ["SRC_ACCESS_TOKEN"],
):
    return name, token

# ruleid: sourcegraph-token
value = os.environ["SRC_ACCESS_TOKEN"]
