"""Fixture: tokens in Python."""

# ruleid: anthropic-api-key
anthropic_key = "{{token:anthropic-api-key:py-1}}"

# ruleid: anthropic-api-key
client = Anthropic(api_key='{{token:anthropic-api-key:py-2}}')

# ruleid: anthropic-api-key
headers = {"Authorization": "Bearer {{token:anthropic-api-key:py-3}}"}

def connect(
    name,
    # ruleid: anthropic-api-key
    token: str = "{{token:anthropic-api-key:py-4}}",
):
    return name, token

# ruleid: anthropic-api-key
value = os.environ.get("ANTHROPIC_API_KEY", "{{token:anthropic-api-key:py-5}}")
