"""Fixture: tokens in Python."""

# ruleid: neon-api-key
neon_key = "{{token:neon-api-key:py-1}}"

# ruleid: neon-api-key
client = NeonAPI(api_key='{{token:neon-api-key:py-2}}')

# ruleid: neon-api-key
headers = {"Authorization": "Bearer {{token:neon-api-key:py-3}}"}

def connect(
    name,
    # ruleid: neon-api-key
    token: str = "{{token:neon-api-key:py-4}}",
):
    return name, token

# ruleid: neon-api-key
value = os.environ.get("NEON_API_KEY", "{{token:neon-api-key:py-5}}")
