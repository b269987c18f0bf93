"""Fixture: tokens in Python."""

# ruleid: cloudflare-api-token
cloudflare_token = "{{token:cloudflare-api-token:py-1}}"

# ruleid: cloudflare-api-token
client = Cloudflare(api_token='{{token:cloudflare-api-token:py-2}}')

# ruleid: cloudflare-api-token
headers = {"Authorization": "Bearer {{token:cloudflare-api-token:py-3}}"}

def connect(
    name,
    # ruleid: cloudflare-api-token
    token: str = "{{token:cloudflare-api-token:py-4}}",
):
    return name, token

# ruleid: cloudflare-api-token
value = os.environ.get("CLOUDFLARE_API_TOKEN", "{{token:cloudflare-api-token:py-5}}")

# ruleid: cloudflare-origin-ca-key
other = "{{token:cloudflare-origin-ca-key:py-6}}"
