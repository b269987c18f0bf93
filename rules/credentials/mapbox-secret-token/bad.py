"""Fixture: tokens in Python."""

# ruleid: mapbox-secret-token
mapbox_token = "{{token:mapbox-secret-token:py-1}}"

# ruleid: mapbox-secret-token
client = Uploader(access_token='{{token:mapbox-secret-token:py-2}}')

# ruleid: mapbox-secret-token
headers = {"Authorization": "Bearer {{token:mapbox-secret-token:py-3}}"}

def connect(
    name,
    # ruleid: mapbox-secret-token
    token: str = "{{token:mapbox-secret-token:py-4}}",
):
    return name, token

# ruleid: mapbox-secret-token
value = os.environ.get("MAPBOX_SECRET_TOKEN", "{{token:mapbox-secret-token:py-5}}")
