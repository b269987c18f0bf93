"""Fixture: tokens in Python."""

# ruleid: sentry-auth-token
sentry_token = "{{token:sentry-auth-token:py-1}}"

# ruleid: sentry-auth-token
client = SentryApi(token='{{token:sentry-auth-token:py-2}}')

# ruleid: sentry-auth-token
headers = {"Authorization": "Bearer {{token:sentry-auth-token:py-3}}"}

def connect(
    name,
    # ruleid: sentry-auth-token
    token: str = "{{token:sentry-auth-token:py-4}}",
):
    return name, token

# ruleid: sentry-auth-token
value = os.environ.get("SENTRY_AUTH_TOKEN", "{{token:sentry-auth-token:py-5}}")

# ruleid: sentry-organization-token
other = "{{token:sentry-organization-token:py-6}}"
