"""Fixture: tokens in Python."""

import os

# ruleid: mailchimp-api-key
mailchimp_key = os.environ["MAILCHIMP_API_KEY"]

# ruleid: mailchimp-api-key
client = client.set_config({"api_key": os.environ['MAILCHIMP_API_KEY'], "server": server})

# ruleid: mailchimp-api-key
headers = {"Authorization": f"Bearer {os.environ['MAILCHIMP_API_KEY']}"}

def connect(
    name,
    # ruleid: mailchimp-api-key
    token: str = os.environ["MAILCHIMP_API_KEY"],
):
    return name, token

# ruleid: mailchimp-api-key
value = os.environ["MAILCHIMP_API_KEY"]
