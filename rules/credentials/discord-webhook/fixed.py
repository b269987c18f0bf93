"""Fixture: tokens in Python."""

import os

# ruleid: discord-webhook
discord_url = os.environ["DISCORD_WEBHOOK_URL"]

# ruleid: discord-webhook
client = SyncWebhook.from_url(os.environ['DISCORD_WEBHOOK_URL'])

# ruleid: discord-webhook
headers = {"Authorization": f"Bearer {os.environ['DISCORD_WEBHOOK_URL']}"}

def connect(
    name,
    # ruleid: discord-webhook
    token: str = os.environ["DISCORD_WEBHOOK_URL"],
):
    return name, token

# ruleid: discord-webhook
value = os.environ["DISCORD_WEBHOOK_URL"]
