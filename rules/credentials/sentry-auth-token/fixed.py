"""Fixture: tokens in Python."""

import os

# ruleid: sentry-auth-token
sentry_token = os.environ["SENTRY_AUTH_TOKEN"]

# ruleid: sentry-auth-token
client = SentryApi(token=os.environ['SENTRY_AUTH_TOKEN'])

# ruleid: sentry-auth-token
headers = {"Authorization": f"Bearer {os.environ['SENTRY_AUTH_TOKEN']}"}

def connect(
    name,
    # ruleid: sentry-auth-token
    token: str = os.environ["SENTRY_AUTH_TOKEN"],
):
    return name, token

# ruleid: sentry-auth-token
value = os.environ["SENTRY_AUTH_TOKEN"]

# ruleid: sentry-organization-token
other = os.environ["SENTRY_AUTH_TOKEN"]
