"""Fixture: tokens in Python."""

# ruleid: linear-api-key
linear_key = "{{token:linear-api-key:py-1}}"

# ruleid: linear-api-key
client = LinearClient(api_key='{{token:linear-api-key:py-2}}')

# ruleid: linear-api-key
headers = {"Authorization": "Bearer {{token:linear-api-key:py-3}}"}

def connect(
    name,
    # ruleid: linear-api-key
    token: str = "{{token:linear-api-key:py-4}}",
):
    return name, token

# ruleid: linear-api-key
value = os.environ.get("LINEAR_API_KEY", "{{token:linear-api-key:py-5}}")
