"""Fixture: tokens in Python."""

# ruleid: google-api-key
maps_key = "{{token:google-api-key:py-1}}"

# ruleid: google-api-key
client = Client(key='{{token:google-api-key:py-2}}')

# ruleid: google-api-key
headers = {"Authorization": "Bearer {{token:google-api-key:py-3}}"}

def connect(
    name,
    # ruleid: google-api-key
    token: str = "{{token:google-api-key:py-4}}",
):
    return name, token

# ruleid: google-api-key
value = os.environ.get("GOOGLE_API_KEY", "{{token:google-api-key:py-5}}")
