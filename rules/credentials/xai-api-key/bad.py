"""Fixture: tokens in Python."""

# ruleid: xai-api-key
xai_key = "{{token:xai-api-key:py-1}}"

# ruleid: xai-api-key
client = Client(api_key='{{token:xai-api-key:py-2}}')

# ruleid: xai-api-key
headers = {"Authorization": "Bearer {{token:xai-api-key:py-3}}"}

def connect(
    name,
    # ruleid: xai-api-key
    token: str = "{{token:xai-api-key:py-4}}",
):
    return name, token

# ruleid: xai-api-key
value = os.environ.get("XAI_API_KEY", "{{token:xai-api-key:py-5}}")
