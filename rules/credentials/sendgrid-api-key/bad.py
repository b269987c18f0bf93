"""Fixture: tokens in Python."""

# ruleid: sendgrid-api-key
sendgrid_key = "{{token:sendgrid-api-key:py-1}}"

# ruleid: sendgrid-api-key
client = SendGridAPIClient('{{token:sendgrid-api-key:py-2}}')

# ruleid: sendgrid-api-key
headers = {"Authorization": "Bearer {{token:sendgrid-api-key:py-3}}"}

def connect(
    name,
    # ruleid: sendgrid-api-key
    token: str = "{{token:sendgrid-api-key:py-4}}",
):
    return name, token

# ruleid: sendgrid-api-key
value = os.environ.get("SENDGRID_API_KEY", "{{token:sendgrid-api-key:py-5}}")
