"""Fixture: tokens in Python."""

import os

# ruleid: postman-api-key
postman_key = os.environ["POSTMAN_API_KEY"]

# ruleid: postman-api-key
client = PostmanClient(api_key=os.environ['POSTMAN_API_KEY'])

# ruleid: postman-api-key
headers = {"Authorization": f"Bearer {os.environ['POSTMAN_API_KEY']}"}

def connect(
    name,
    # ruleid: postman-api-key
    token: str = os.environ["POSTMAN_API_KEY"],
):
    return name, token

# ruleid: postman-api-key
value = os.environ["POSTMAN_API_KEY"]
