"""Fixture: tokens in Python."""

# ruleid: pulumi-access-token
pulumi_token = "{{token:pulumi-access-token:py-1}}"

# ruleid: pulumi-access-token
client = create_client(access_token='{{token:pulumi-access-token:py-2}}')

# ruleid: pulumi-access-token
headers = {"Authorization": "Bearer {{token:pulumi-access-token:py-3}}"}

def connect(
    name,
    # ruleid: pulumi-access-token
    token: str = "{{token:pulumi-access-token:py-4}}",
):
    return name, token

# ruleid: pulumi-access-token
value = os.environ.get("PULUMI_ACCESS_TOKEN", "{{token:pulumi-access-token:py-5}}")
