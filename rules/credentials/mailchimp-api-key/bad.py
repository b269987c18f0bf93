"""Fixture: tokens in Python."""

# ruleid: mailchimp-api-key
mailchimp_key = "{{token:mailchimp-api-key:py-1}}"

# ruleid: mailchimp-api-key
client = client.set_config({"api_key": '{{token:mailchimp-api-key:py-2}}', "server": server})

# ruleid: mailchimp-api-key
headers = {"Authorization": "Bearer {{token:mailchimp-api-key:py-3}}"}

def connect(
    name,
    # ruleid: mailchimp-api-key
    token: str = "{{token:mailchimp-api-key:py-4}}",
):
    return name, token

# ruleid: mailchimp-api-key
value = os.environ.get("MAILCHIMP_API_KEY", "{{token:mailchimp-api-key:py-5}}")
