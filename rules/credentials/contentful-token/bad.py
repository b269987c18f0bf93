"""Fixture: tokens in Python."""

# ruleid: contentful-token
contentful_token = "{{token:contentful-token:py-1}}"

# ruleid: contentful-token
client = Client('{{token:contentful-token:py-2}}')

# ruleid: contentful-token
headers = {"Authorization": "Bearer {{token:contentful-token:py-3}}"}

def connect(
    name,
    # ruleid: contentful-token
    token: str = "{{token:contentful-token:py-4}}",
):
    return name, token

# ruleid: contentful-token
value = os.environ.get("CONTENTFUL_MANAGEMENT_TOKEN", "{{token:contentful-token:py-5}}")
