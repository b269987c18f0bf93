"""Fixture: tokens in Python."""

# ruleid: figma-token
figma_token = "{{token:figma-token:py-1}}"

# ruleid: figma-token
client = FigmaClient(token='{{token:figma-token:py-2}}')

# ruleid: figma-token
headers = {"Authorization": "Bearer {{token:figma-token:py-3}}"}

def connect(
    name,
    # ruleid: figma-token
    token: str = "{{token:figma-token:py-4}}",
):
    return name, token

# ruleid: figma-token
value = os.environ.get("FIGMA_TOKEN", "{{token:figma-token:py-5}}")
