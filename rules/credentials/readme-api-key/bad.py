"""Fixture: tokens in Python."""

# ruleid: readme-api-key
readme_key = "{{token:readme-api-key:py-1}}"

# ruleid: readme-api-key
client = ReadMe(api_key='{{token:readme-api-key:py-2}}')

# ruleid: readme-api-key
headers = {"Authorization": "Bearer {{token:readme-api-key:py-3}}"}

def connect(
    name,
    # ruleid: readme-api-key
    token: str = "{{token:readme-api-key:py-4}}",
):
    return name, token

# ruleid: readme-api-key
value = os.environ.get("README_API_KEY", "{{token:readme-api-key:py-5}}")
