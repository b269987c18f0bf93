"""Fixture: tokens in Python."""

# ruleid: brevo-api-key
brevo_key = "{{token:brevo-api-key:py-1}}"

# ruleid: brevo-api-key
client = Configuration(api_key={"api-key": '{{token:brevo-api-key:py-2}}'})

# ruleid: brevo-api-key
headers = {"Authorization": "Bearer {{token:brevo-api-key:py-3}}"}

def connect(
    name,
    # ruleid: brevo-api-key
    token: str = "{{token:brevo-api-key:py-4}}",
):
    return name, token

# ruleid: brevo-api-key
value = os.environ.get("BREVO_API_KEY", "{{token:brevo-api-key:py-5}}")
