"""Fixture: tokens in Python."""

import os

# ruleid: new-relic-user-key
new_relic_key = os.environ["NEW_RELIC_API_KEY"]

# ruleid: new-relic-user-key
client = Client(api_key=os.environ['NEW_RELIC_API_KEY'])

# ruleid: new-relic-user-key
headers = {"Authorization": f"Bearer {os.environ['NEW_RELIC_API_KEY']}"}

def connect(
    name,
    # ruleid: new-relic-user-key
    token: str = os.environ["NEW_RELIC_API_KEY"],
):
    return name, token

# ruleid: new-relic-user-key
value = os.environ["NEW_RELIC_API_KEY"]

# ruleid: new-relic-ingest-key
other = os.environ["NEW_RELIC_LICENSE_KEY"]
