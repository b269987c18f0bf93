"""Fixture: tokens in Python."""

# ruleid: discord-webhook
discord_url = "{{token:discord-webhook:py-1}}"

# ruleid: discord-webhook
client = SyncWebhook.from_url('{{token:discord-webhook:py-2}}')

# ruleid: discord-webhook
headers = {"Authorization": "Bearer {{token:discord-webhook:py-3}}"}

def connect(
    name,
    # ruleid: discord-webhook
    token: str = "{{token:discord-webhook:py-4}}",
):
    return name, token

# ruleid: discord-webhook
value = os.environ.get("DISCORD_WEBHOOK_URL", "{{token:discord-webhook:py-5}}")
