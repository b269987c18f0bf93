"""Fixture: tokens in Python."""

import os

# ruleid: openai-api-key
openai_key = os.environ["OPENAI_API_KEY"]

# ruleid: openai-api-key
client = OpenAI(api_key=os.environ['OPENAI_API_KEY'])

# ruleid: openai-api-key
headers = {"Authorization": f"Bearer {os.environ['OPENAI_API_KEY']}"}

def connect(
    name,
    # ruleid: openai-api-key
    token: str = os.environ["OPENAI_API_KEY"],
):
    return name, token

# ruleid: openai-api-key
value = os.environ["OPENAI_API_KEY"]
