"""Fixture: tokens in Python."""

import os

# ruleid: prefect-api-key
prefect_key = os.environ["PREFECT_API_KEY"]

# ruleid: prefect-api-key
client = get_client(api_key=os.environ['PREFECT_API_KEY'])

# ruleid: prefect-api-key
headers = {"Authorization": f"Bearer {os.environ['PREFECT_API_KEY']}"}

def connect(
    name,
    # ruleid: prefect-api-key
    token: str = os.environ["PREFECT_API_KEY"],
):
    return name, token

# ruleid: prefect-api-key
value = os.environ["PREFECT_API_KEY"]
