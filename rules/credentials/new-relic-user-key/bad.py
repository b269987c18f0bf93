"""Fixture: tokens in Python."""

# ruleid: new-relic-user-key
new_relic_key = "{{token:new-relic-user-key:py-1}}"

# ruleid: new-relic-user-key
client = Client(api_key='{{token:new-relic-user-key:py-2}}')

# ruleid: new-relic-user-key
headers = {"Authorization": "Bearer {{token:new-relic-user-key:py-3}}"}

def connect(
    name,
    # ruleid: new-relic-user-key
    token: str = "{{token:new-relic-user-key:py-4}}",
):
    return name, token

# ruleid: new-relic-user-key
value = os.environ.get("NEW_RELIC_API_KEY", "{{token:new-relic-user-key:py-5}}")

# ruleid: new-relic-ingest-key
other = "{{token:new-relic-ingest-key:py-6}}"
