"""Fixture: tokens in Python."""

# ruleid: telegram-bot-token
telegram_token = "{{token:telegram-bot-token:py-1}}"

# ruleid: telegram-bot-token
client = Application.builder().token('{{token:telegram-bot-token:py-2}}')

# ruleid: telegram-bot-token
headers = {"Authorization": "Bearer {{token:telegram-bot-token:py-3}}"}

def connect(
    name,
    # ruleid: telegram-bot-token
    token: str = "{{token:telegram-bot-token:py-4}}",
):
    return name, token

# ruleid: telegram-bot-token
value = os.environ.get("TELEGRAM_BOT_TOKEN", "{{token:telegram-bot-token:py-5}}")
