"""Fixture: tokens in Python."""

import os

# ruleid: heroku-api-key
heroku_key = os.environ["HEROKU_API_KEY"]

# ruleid: heroku-api-key
client = heroku3.from_key(os.environ['HEROKU_API_KEY'])

# ruleid: heroku-api-key
headers = {"Authorization": f"Bearer {os.environ['HEROKU_API_KEY']}"}

def connect(
    name,
    # ruleid: heroku-api-key
    token: str = os.environ["HEROKU_API_KEY"],
):
    return name, token

# ruleid: heroku-api-key
value = os.environ["HEROKU_API_KEY"]
