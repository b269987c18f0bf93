"""Fixture: tokens in Python."""

import os

# ruleid: rubygems-api-key
rubygems_key = os.environ["GEM_HOST_API_KEY"]

# ruleid: rubygems-api-key
client = push_gem(path, key=os.environ['GEM_HOST_API_KEY'])

# ruleid: rubygems-api-key
headers = {"Authorization": f"Bearer {os.environ['GEM_HOST_API_KEY']}"}

def connect(
    name,
    # ruleid: rubygems-api-key
    token: str = os.environ["GEM_HOST_API_KEY"],
):
    return name, token

# ruleid: rubygems-api-key
value = os.environ["GEM_HOST_API_KEY"]
