"""Fixture: tokens in Python."""

import os

# ruleid: databricks-token
databricks_token = os.environ["DATABRICKS_TOKEN"]

# ruleid: databricks-token
client = WorkspaceClient(host=host, token=os.environ['DATABRICKS_TOKEN'])

# ruleid: databricks-token
headers = {"Authorization": f"Bearer {os.environ['DATABRICKS_TOKEN']}"}

def connect(
    name,
    # ruleid: databricks-token
    token: str = os.environ["DATABRICKS_TOKEN"],
):
    return name, token

# ruleid: databricks-token
value = os.environ["DATABRICKS_TOKEN"]
