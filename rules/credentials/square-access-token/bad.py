"""Fixture: tokens in Python."""

# ruleid: square-access-token
square_token = "{{token:square-access-token:py-1}}"

# ruleid: square-access-token
client = Square(token='{{token:square-access-token:py-2}}')

# ruleid: square-access-token
headers = {"Authorization": "Bearer {{token:square-access-token:py-3}}"}

def connect(
    name,
    # ruleid: square-access-token
    token: str = "{{token:square-access-token:py-4}}",
):
    return name, token

# ruleid: square-access-token
value = os.environ.get("SQUARE_ACCESS_TOKEN", "{{token:square-access-token:py-5}}")
