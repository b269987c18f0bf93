"""Fixture: tokens in Python."""

import os

# ruleid: age-secret-key
age_key = os.environ["AGE_SECRET_KEY"]

# ruleid: age-secret-key
client = Identity.from_str(os.environ['AGE_SECRET_KEY'])

# ruleid: age-secret-key
headers = {"Authorization": f"Bearer {os.environ['AGE_SECRET_KEY']}"}

def connect(
    name,
    # ruleid: age-secret-key
    token: str = os.environ["AGE_SECRET_KEY"],
):
    return name, token

# ruleid: age-secret-key
value = os.environ["AGE_SECRET_KEY"]
