"""Fixture: tokens in Python."""

# ruleid: netlify-token
netlify_token = "{{token:netlify-token:py-1}}"

# ruleid: netlify-token
client = NetlifyClient(access_token='{{token:netlify-token:py-2}}')

# ruleid: netlify-token
headers = {"Authorization": "Bearer {{token:netlify-token:py-3}}"}

def connect(
    name,
    # ruleid: netlify-token
    token: str = "{{token:netlify-token:py-4}}",
):
    return name, token

# ruleid: netlify-token
value = os.environ.get("NETLIFY_AUTH_TOKEN", "{{token:netlify-token:py-5}}")
