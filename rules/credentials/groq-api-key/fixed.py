"""Fixture: tokens in Python."""

import os

# ruleid: groq-api-key
groq_key = os.environ["GROQ_API_KEY"]

# ruleid: groq-api-key
client = Groq(api_key=os.environ['GROQ_API_KEY'])

# ruleid: groq-api-key
headers = {"Authorization": f"Bearer {os.environ['GROQ_API_KEY']}"}

def connect(
    name,
    # ruleid: groq-api-key
    token: str = os.environ["GROQ_API_KEY"],
):
    return name, token

# ruleid: groq-api-key
value = os.environ["GROQ_API_KEY"]
