"""Fixture: tokens in Python."""

import os

# ruleid: posthog-personal-api-key
posthog_key = os.environ["POSTHOG_PERSONAL_API_KEY"]

# ruleid: posthog-personal-api-key
client = Posthog(project_key, personal_api_key=os.environ['POSTHOG_PERSONAL_API_KEY'])

# ruleid: posthog-personal-api-key
headers = {"Authorization": f"Bearer {os.environ['POSTHOG_PERSONAL_API_KEY']}"}

def connect(
    name,
    # ruleid: posthog-personal-api-key
    token: str = os.environ["POSTHOG_PERSONAL_API_KEY"],
):
    return name, token

# ruleid: posthog-personal-api-key
value = os.environ["POSTHOG_PERSONAL_API_KEY"]
