"""Fixture: tokens in Python."""

# ruleid: nuget-api-key
nuget_key = "{{token:nuget-api-key:py-1}}"

# ruleid: nuget-api-key
client = push_package(path, api_key='{{token:nuget-api-key:py-2}}')

# ruleid: nuget-api-key
headers = {"Authorization": "Bearer {{token:nuget-api-key:py-3}}"}

def connect(
    name,
    # ruleid: nuget-api-key
    token: str = "{{token:nuget-api-key:py-4}}",
):
    return name, token

# ruleid: nuget-api-key
value = os.environ.get("NUGET_API_KEY", "{{token:nuget-api-key:py-5}}")
