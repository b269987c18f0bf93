"""Fixture: tokens in Python."""

# ruleid: hubspot-private-app-token
hubspot_token = "{{token:hubspot-private-app-token:py-1}}"

# ruleid: hubspot-private-app-token
client = HubSpot(access_token='{{token:hubspot-private-app-token:py-2}}')

# ruleid: hubspot-private-app-token
headers = {"Authorization": "Bearer {{token:hubspot-private-app-token:py-3}}"}

def connect(
    name,
    # ruleid: hubspot-private-app-token
    token: str = "{{token:hubspot-private-app-token:py-4}}",
):
    return name, token

# ruleid: hubspot-private-app-token
value = os.environ.get("HUBSPOT_ACCESS_TOKEN", "{{token:hubspot-private-app-token:py-5}}")
