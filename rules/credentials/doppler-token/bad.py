"""Fixture: tokens in Python."""

# ruleid: doppler-token
doppler_token = "{{token:doppler-token:py-1}}"

# ruleid: doppler-token
client = DopplerSDK(access_token='{{token:doppler-token:py-2}}')

# ruleid: doppler-token
headers = {"Authorization": "Bearer {{token:doppler-token:py-3}}"}

def connect(
    name,
    # ruleid: doppler-token
    token: str = "{{token:doppler-token:py-4}}",
):
    return name, token

# ruleid: doppler-token
value = os.environ.get("DOPPLER_TOKEN", "{{token:doppler-token:py-5}}")
