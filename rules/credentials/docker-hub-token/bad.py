"""Fixture: tokens in Python."""

# ruleid: docker-hub-token
docker_token = "{{token:docker-hub-token:py-1}}"

# ruleid: docker-hub-token
client = client.login(username=user, password='{{token:docker-hub-token:py-2}}')

# ruleid: docker-hub-token
headers = {"Authorization": "Bearer {{token:docker-hub-token:py-3}}"}

def connect(
    name,
    # ruleid: docker-hub-token
    token: str = "{{token:docker-hub-token:py-4}}",
):
    return name, token

# ruleid: docker-hub-token
value = os.environ.get("DOCKER_TOKEN", "{{token:docker-hub-token:py-5}}")
