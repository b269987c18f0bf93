"""Fixture: tokens in Python."""

# ruleid: perplexity-api-key
perplexity_key = "{{token:perplexity-api-key:py-1}}"

# ruleid: perplexity-api-key
client = Perplexity(api_key='{{token:perplexity-api-key:py-2}}')

# ruleid: perplexity-api-key
headers = {"Authorization": "Bearer {{token:perplexity-api-key:py-3}}"}

def connect(
    name,
    # ruleid: perplexity-api-key
    token: str = "{{token:perplexity-api-key:py-4}}",
):
    return name, token

# ruleid: perplexity-api-key
value = os.environ.get("PERPLEXITY_API_KEY", "{{token:perplexity-api-key:py-5}}")
