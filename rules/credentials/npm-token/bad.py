"""Fixture: tokens in Python."""

# ruleid: npm-token
npm_token = "{{token:npm-token:py-1}}"

# ruleid: npm-token
client = publish(token='{{token:npm-token:py-2}}')

# ruleid: npm-token
headers = {"Authorization": "Bearer {{token:npm-token:py-3}}"}

def connect(
    name,
    # ruleid: npm-token
    token: str = "{{token:npm-token:py-4}}",
):
    return name, token

# ruleid: npm-token
value = os.environ.get("NPM_TOKEN", "{{token:npm-token:py-5}}")
