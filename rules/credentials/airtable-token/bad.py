"""Fixture: tokens in Python."""

# ruleid: airtable-token
airtable_token = "{{token:airtable-token:py-1}}"

# ruleid: airtable-token
client = Api('{{token:airtable-token:py-2}}')

# ruleid: airtable-token
headers = {"Authorization": "Bearer {{token:airtable-token:py-3}}"}

def connect(
    name,
    # ruleid: airtable-token
    token: str = "{{token:airtable-token:py-4}}",
):
    return name, token

# ruleid: airtable-token
value = os.environ.get("AIRTABLE_TOKEN", "{{token:airtable-token:py-5}}")
