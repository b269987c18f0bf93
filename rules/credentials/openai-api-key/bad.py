"""Fixture: tokens in Python."""

# ruleid: openai-api-key
openai_key = "{{token:openai-api-key:py-1}}"

# ruleid: openai-api-key
client = OpenAI(api_key='{{token:openai-api-key:py-2}}')

# ruleid: openai-api-key
headers = {"Authorization": "Bearer {{token:openai-api-key:py-3}}"}

def connect(
    name,
    # ruleid: openai-api-key
    token: str = "{{token:openai-api-key:py-4}}",
):
    return name, token

# ruleid: openai-api-key
value = os.environ.get("OPENAI_API_KEY", "{{token:openai-api-key:py-5}}")
