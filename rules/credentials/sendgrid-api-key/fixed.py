"""Fixture: tokens in Python."""

import os

# ruleid: sendgrid-api-key
sendgrid_key = os.environ["SENDGRID_API_KEY"]

# ruleid: sendgrid-api-key
client = SendGridAPIClient(os.environ['SENDGRID_API_KEY'])

# ruleid: sendgrid-api-key
headers = {"Authorization": f"Bearer {os.environ['SENDGRID_API_KEY']}"}

def connect(
    name,
    # ruleid: sendgrid-api-key
    token: str = os.environ["SENDGRID_API_KEY"],
):
    return name, token

# ruleid: sendgrid-api-key
value = os.environ["SENDGRID_API_KEY"]
