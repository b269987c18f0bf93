"""Fixture: tokens in Python."""

# ruleid: easypost-api-key
easypost_key = "{{token:easypost-api-key:py-1}}"

# ruleid: easypost-api-key
client = EasyPostClient('{{token:easypost-api-key:py-2}}')

# ruleid: easypost-api-key
headers = {"Authorization": "Bearer {{token:easypost-api-key:py-3}}"}

def connect(
    name,
    # ruleid: easypost-api-key
    token: str = "{{token:easypost-api-key:py-4}}",
):
    return name, token

# ruleid: easypost-api-key
value = os.environ.get("EASYPOST_API_KEY", "{{token:easypost-api-key:py-5}}")
