"""Fixture: tokens in Python."""

# ruleid: planetscale-token
planetscale_token = "{{token:planetscale-token:py-1}}"

# ruleid: planetscale-token
client = connect(host=host, user=user, password='{{token:planetscale-token:py-2}}')

# ruleid: planetscale-token
headers = {"Authorization": "Bearer {{token:planetscale-token:py-3}}"}

def connect(
    name,
    # ruleid: planetscale-token
    token: str = "{{token:planetscale-token:py-4}}",
):
    return name, token

# ruleid: planetscale-token
value = os.environ.get("PLANETSCALE_TOKEN", "{{token:planetscale-token:py-5}}")
