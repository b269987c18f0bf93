"""Fixture: tokens in Python."""

# ruleid: slack-token
slack_token = "{{token:slack-token:py-1}}"

# ruleid: slack-token
client = WebClient(token='{{token:slack-token:py-2}}')

# ruleid: slack-token
headers = {"Authorization": "Bearer {{token:slack-token:py-3}}"}

def connect(
    name,
    # ruleid: slack-token
    token: str = "{{token:slack-token:py-4}}",
):
    return name, token

# ruleid: slack-token
value = os.environ.get("SLACK_BOT_TOKEN", "{{token:slack-token:py-5}}")

# ruleid: slack-webhook
other = f"{{token:slack-webhook:py-6}}"
