"""Fixture: tokens in Python."""

# ruleid: replicate-api-token
replicate_token = "{{token:replicate-api-token:py-1}}"

# ruleid: replicate-api-token
client = replicate.Client(api_token='{{token:replicate-api-token:py-2}}')

# ruleid: replicate-api-token
headers = {"Authorization": "Bearer {{token:replicate-api-token:py-3}}"}

def connect(
    name,
    # ruleid: replicate-api-token
    token: str = "{{token:replicate-api-token:py-4}}",
):
    return name, token

# ruleid: replicate-api-token
value = os.environ.get("REPLICATE_API_TOKEN", "{{token:replicate-api-token:py-5}}")
