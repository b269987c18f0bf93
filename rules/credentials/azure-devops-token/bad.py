"""Fixture: tokens in Python."""

# ruleid: azure-devops-token
devops_token = "{{token:azure-devops-token:py-1}}"

# ruleid: azure-devops-token
client = BasicAuthentication("", '{{token:azure-devops-token:py-2}}')

# ruleid: azure-devops-token
headers = {"Authorization": "Bearer {{token:azure-devops-token:py-3}}"}

def connect(
    name,
    # ruleid: azure-devops-token
    token: str = "{{token:azure-devops-token:py-4}}",
):
    return name, token

# ruleid: azure-devops-token
value = os.environ.get("AZURE_DEVOPS_TOKEN", "{{token:azure-devops-token:py-5}}")
