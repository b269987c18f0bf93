"""Fixture: tokens in Python."""

# ruleid: notion-token
notion_token = "{{token:notion-token:py-1}}"

# ruleid: notion-token
client = Client(auth='{{token:notion-token:py-2}}')

# ruleid: notion-token
headers = {"Authorization": "Bearer {{token:notion-token:py-3}}"}

def connect(
    name,
    # ruleid: notion-token
    token: str = "{{token:notion-token:py-4}}",
):
    return name, token

# ruleid: notion-token
value = os.environ.get("NOTION_TOKEN", "{{token:notion-token:py-5}}")
