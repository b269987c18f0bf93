"""Fixture: tokens in Python."""

# ruleid: atlassian-api-token
atlassian_token = "{{token:atlassian-api-token:py-1}}"

# ruleid: atlassian-api-token
client = Jira(url=url, username=email, password='{{token:atlassian-api-token:py-2}}')

# ruleid: atlassian-api-token
headers = {"Authorization": "Bearer {{token:atlassian-api-token:py-3}}"}

def connect(
    name,
    # ruleid: atlassian-api-token
    token: str = "{{token:atlassian-api-token:py-4}}",
):
    return name, token

# ruleid: atlassian-api-token
value = os.environ.get("ATLASSIAN_API_TOKEN", "{{token:atlassian-api-token:py-5}}")
