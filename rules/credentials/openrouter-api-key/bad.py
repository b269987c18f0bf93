"""Fixture: tokens in Python."""

# ruleid: openrouter-api-key
openrouter_key = "{{token:openrouter-api-key:py-1}}"

# ruleid: openrouter-api-key
client = OpenRouter(api_key='{{token:openrouter-api-key:py-2}}')

# ruleid: openrouter-api-key
headers = {"Authorization": "Bearer {{token:openrouter-api-key:py-3}}"}

def connect(
    name,
    # ruleid: openrouter-api-key
    token: str = "{{token:openrouter-api-key:py-4}}",
):
    return name, token

# ruleid: openrouter-api-key
value = os.environ.get("OPENROUTER_API_KEY", "{{token:openrouter-api-key:py-5}}")
