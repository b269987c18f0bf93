"""Fixture: tokens in Python."""

# ruleid: groq-api-key
groq_key = "{{token:groq-api-key:py-1}}"

# ruleid: groq-api-key
client = Groq(api_key='{{token:groq-api-key:py-2}}')

# ruleid: groq-api-key
headers = {"Authorization": "Bearer {{token:groq-api-key:py-3}}"}

def connect(
    name,
    # ruleid: groq-api-key
    token: str = "{{token:groq-api-key:py-4}}",
):
    return name, token

# ruleid: groq-api-key
value = os.environ.get("GROQ_API_KEY", "{{token:groq-api-key:py-5}}")
