"""Fixture: tokens in Python."""

# ruleid: azure-client-secret
azure_secret = "{{token:azure-client-secret:py-1}}"

# ruleid: azure-client-secret
client = ClientSecretCredential(tenant_id, client_id, '{{token:azure-client-secret:py-2}}')

# ruleid: azure-client-secret
headers = {"Authorization": "Bearer {{token:azure-client-secret:py-3}}"}

def connect(
    name,
    # ruleid: azure-client-secret
    token: str = "{{token:azure-client-secret:py-4}}",
):
    return name, token

# ruleid: azure-client-secret
value = os.environ.get("AZURE_CLIENT_SECRET", "{{token:azure-client-secret:py-5}}")
