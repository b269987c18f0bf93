"""Fixture: tokens in Python."""

# ruleid: posthog-personal-api-key
posthog_key = "{{token:posthog-personal-api-key:py-1}}"

# ruleid: posthog-personal-api-key
client = Posthog(project_key, personal_api_key='{{token:posthog-personal-api-key:py-2}}')

# ruleid: posthog-personal-api-key
headers = {"Authorization": "Bearer {{token:posthog-personal-api-key:py-3}}"}

def connect(
    name,
    # ruleid: posthog-personal-api-key
    token: str = "{{token:posthog-personal-api-key:py-4}}",
):
    return name, token

# ruleid: posthog-personal-api-key
value = os.environ.get("POSTHOG_PERSONAL_API_KEY", "{{token:posthog-personal-api-key:py-5}}")
