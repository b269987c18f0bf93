"""Fixture: tokens in Python."""

import os

# ruleid: openrouter-api-key
openrouter_key = os.environ["OPENROUTER_API_KEY"]

# ruleid: openrouter-api-key
client = OpenRouter(api_key=os.environ['OPENROUTER_API_KEY'])

# ruleid: openrouter-api-key
headers = {"Authorization": f"Bearer {os.environ['OPENROUTER_API_KEY']}"}

def connect(
    name,
    # ruleid: openrouter-api-key
    token: str = os.environ["OPENROUTER_API_KEY"],
):
    return name, token

# ruleid: openrouter-api-key
value = os.environ["OPENROUTER_API_KEY"]
