"""Fixture: tokens in Python."""

# ruleid: digitalocean-token
do_token = "{{token:digitalocean-token:py-1}}"

# ruleid: digitalocean-token
client = Client(token='{{token:digitalocean-token:py-2}}')

# ruleid: digitalocean-token
headers = {"Authorization": "Bearer {{token:digitalocean-token:py-3}}"}

def connect(
    name,
    # ruleid: digitalocean-token
    token: str = "{{token:digitalocean-token:py-4}}",
):
    return name, token

# ruleid: digitalocean-token
value = os.environ.get("DIGITALOCEAN_TOKEN", "{{token:digitalocean-token:py-5}}")
