"""Fixture: tokens in Python."""

# ruleid: tailscale-key
tailscale_key = "{{token:tailscale-key:py-1}}"

# ruleid: tailscale-key
client = Tailscale(api_key='{{token:tailscale-key:py-2}}')

# ruleid: tailscale-key
headers = {"Authorization": "Bearer {{token:tailscale-key:py-3}}"}

def connect(
    name,
    # ruleid: tailscale-key
    token: str = "{{token:tailscale-key:py-4}}",
):
    return name, token

# ruleid: tailscale-key
value = os.environ.get("TAILSCALE_AUTHKEY", "{{token:tailscale-key:py-5}}")
