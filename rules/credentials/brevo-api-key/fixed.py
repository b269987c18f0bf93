"""Fixture: tokens in Python."""

import os

# ruleid: brevo-api-key
brevo_key = os.environ["BREVO_API_KEY"]

# ruleid: brevo-api-key
client = Configuration(api_key={"api-key": os.environ['BREVO_API_KEY']})

# ruleid: brevo-api-key
headers = {"Authorization": f"Bearer {os.environ['BREVO_API_KEY']}"}

def connect(
    name,
    # ruleid: brevo-api-key
    token: str = os.environ["BREVO_API_KEY"],
):
    return name, token

# ruleid: brevo-api-key
value = os.environ["BREVO_API_KEY"]
