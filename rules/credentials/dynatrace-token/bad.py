"""Fixture: tokens in Python."""

# ruleid: dynatrace-token
dynatrace_token = "{{token:dynatrace-token:py-1}}"

# ruleid: dynatrace-token
client = Dynatrace(url, '{{token:dynatrace-token:py-2}}')

# ruleid: dynatrace-token
headers = {"Authorization": "Bearer {{token:dynatrace-token:py-3}}"}

def connect(
    name,
    # ruleid: dynatrace-token
    token: str = "{{token:dynatrace-token:py-4}}",
):
    return name, token

# ruleid: dynatrace-token
value = os.environ.get("DYNATRACE_API_TOKEN", "{{token:dynatrace-token:py-5}}")
