"""Fixture: tokens in Python."""

import os

# ruleid: perplexity-api-key
perplexity_key = os.environ["PERPLEXITY_API_KEY"]

# ruleid: perplexity-api-key
client = Perplexity(api_key=os.environ['PERPLEXITY_API_KEY'])

# ruleid: perplexity-api-key
headers = {"Authorization": f"Bearer {os.environ['PERPLEXITY_API_KEY']}"}

def connect(
    name,
    # ruleid: perplexity-api-key
    token: str = os.environ["PERPLEXITY_API_KEY"],
):
    return name, token

# ruleid: perplexity-api-key
value = os.environ["PERPLEXITY_API_KEY"]
