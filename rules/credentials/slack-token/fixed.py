"""Fixture: tokens in Python."""

import os

# ruleid: slack-token
slack_token = os.environ["SLACK_TOKEN"]

# ruleid: slack-token
client = WebClient(token=os.environ['SLACK_TOKEN'])

# ruleid: slack-token
headers = {"Authorization": f"Bearer {os.environ['SLACK_TOKEN']}"}

def connect(
    name,
    # ruleid: slack-token
    token: str = os.environ["SLACK_TOKEN"],
):
    return name, token

# ruleid: slack-token
value = os.environ["SLACK_BOT_TOKEN"]

# ruleid: slack-webhook
other = os.environ["SLACK_WEBHOOK_URL"]
