"""Fixture: tokens in Python."""

# ruleid: google-oauth-client-secret
google_secret = "{{token:google-oauth-client-secret:py-1}}"

# ruleid: google-oauth-client-secret
client = WebApplicationClient(client_id, client_secret='{{token:google-oauth-client-secret:py-2}}')

# ruleid: google-oauth-client-secret
headers = {"Authorization": "Bearer {{token:google-oauth-client-secret:py-3}}"}

def connect(
    name,
    # ruleid: google-oauth-client-secret
    token: str = "{{token:google-oauth-client-secret:py-4}}",
):
    return name, token

# ruleid: google-oauth-client-secret
value = os.environ.get("GOOGLE_CLIENT_SECRET", "{{token:google-oauth-client-secret:py-5}}")
