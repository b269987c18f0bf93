"""Fixture: tokens in Python."""

# ruleid: postman-api-key
postman_key = "{{token:postman-api-key:py-1}}"

# ruleid: postman-api-key
client = PostmanClient(api_key='{{token:postman-api-key:py-2}}')

# ruleid: postman-api-key
headers = {"Authorization": "Bearer {{token:postman-api-key:py-3}}"}

def connect(
    name,
    # ruleid: postman-api-key
    token: str = "{{token:postman-api-key:py-4}}",
):
    return name, token

# ruleid: postman-api-key
value = os.environ.get("POSTMAN_API_KEY", "{{token:postman-api-key:py-5}}")
