"""Fixture: tokens in Python."""

# ruleid: vault-token
vault_token = "{{token:vault-token:py-1}}"

# ruleid: vault-token
client = hvac.Client(url=url, token='{{token:vault-token:py-2}}')

# ruleid: vault-token
headers = {"Authorization": "Bearer {{token:vault-token:py-3}}"}

def connect(
    name,
    # ruleid: vault-token
    token: str = "{{token:vault-token:py-4}}",
):
    return name, token

# ruleid: vault-token
value = os.environ.get("VAULT_TOKEN", "{{token:vault-token:py-5}}")
