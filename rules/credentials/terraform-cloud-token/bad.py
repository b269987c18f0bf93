"""Fixture: tokens in Python."""

# ruleid: terraform-cloud-token
terraform_token = "{{token:terraform-cloud-token:py-1}}"

# ruleid: terraform-cloud-token
client = TFC(api_token='{{token:terraform-cloud-token:py-2}}')

# ruleid: terraform-cloud-token
headers = {"Authorization": "Bearer {{token:terraform-cloud-token:py-3}}"}

def connect(
    name,
    # ruleid: terraform-cloud-token
    token: str = "{{token:terraform-cloud-token:py-4}}",
):
    return name, token

# ruleid: terraform-cloud-token
value = os.environ.get("TF_TOKEN_app_terraform_io", "{{token:terraform-cloud-token:py-5}}")
