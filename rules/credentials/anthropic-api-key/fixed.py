"""Fixture: tokens in Python."""

import os

# ruleid: anthropic-api-key
anthropic_key = os.environ["ANTHROPIC_API_KEY"]

# ruleid: anthropic-api-key
client = Anthropic(api_key=os.environ['ANTHROPIC_API_KEY'])

# ruleid: anthropic-api-key
headers = {"Authorization": f"Bearer {os.environ['ANTHROPIC_API_KEY']}"}

def connect(
    name,
    # ruleid: anthropic-api-key
    token: str = os.environ["ANTHROPIC_API_KEY"],
):
    return name, token

# ruleid: anthropic-api-key
value = os.environ["ANTHROPIC_API_KEY"]
