"""Fixture: tokens in Python."""

import os

# ruleid: docker-hub-token
docker_token = os.environ["DOCKER_TOKEN"]

# ruleid: docker-hub-token
client = client.login(username=user, password=os.environ['DOCKER_TOKEN'])

# ruleid: docker-hub-token
headers = {"Authorization": f"Bearer {os.environ['DOCKER_TOKEN']}"}

def connect(
    name,
    # ruleid: docker-hub-token
    token: str = os.environ["DOCKER_TOKEN"],
):
    return name, token

# ruleid: docker-hub-token
value = os.environ["DOCKER_TOKEN"]
