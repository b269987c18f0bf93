"""Fixture: tokens in Python."""

import os

# ruleid: telegram-bot-token
telegram_token = os.environ["TELEGRAM_BOT_TOKEN"]

# ruleid: telegram-bot-token
client = Application.builder().token(os.environ['TELEGRAM_BOT_TOKEN'])

# ruleid: telegram-bot-token
headers = {"Authorization": f"Bearer {os.environ['TELEGRAM_BOT_TOKEN']}"}

def connect(
    name,
    # ruleid: telegram-bot-token
    token: str = os.environ["TELEGRAM_BOT_TOKEN"],
):
    return name, token

# ruleid: telegram-bot-token
value = os.environ["TELEGRAM_BOT_TOKEN"]
