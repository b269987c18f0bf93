"""Fixture: tokens in Python."""

import os

# ruleid: readme-api-key
readme_key = os.environ["README_API_KEY"]

# ruleid: readme-api-key
client = ReadMe(api_key=os.environ['README_API_KEY'])

# ruleid: readme-api-key
headers = {"Authorization": f"Bearer {os.environ['README_API_KEY']}"}

def connect(
    name,
    # ruleid: readme-api-key
    token: str = os.environ["README_API_KEY"],
):
    return name, token

# ruleid: readme-api-key
value = os.environ["README_API_KEY"]
