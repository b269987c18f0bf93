"""Fixture: tokens in Python."""

import os

# ruleid: dynatrace-token
dynatrace_token = os.environ["DYNATRACE_API_TOKEN"]

# ruleid: dynatrace-token
client = Dynatrace(url, os.environ['DYNATRACE_API_TOKEN'])

# ruleid: dynatrace-token
headers = {"Authorization": f"Bearer {os.environ['DYNATRACE_API_TOKEN']}"}

def connect(
    name,
    # ruleid: dynatrace-token
    token: str = os.environ["DYNATRACE_API_TOKEN"],
):
    return name, token

# ruleid: dynatrace-token
value = os.environ["DYNATRACE_API_TOKEN"]
