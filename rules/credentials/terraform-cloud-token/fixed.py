"""Fixture: tokens in Python."""

import os

# ruleid: terraform-cloud-token
terraform_token = os.environ["TF_TOKEN_app_terraform_io"]

# ruleid: terraform-cloud-token
client = TFC(api_token=os.environ['API_TOKEN'])

# ruleid: terraform-cloud-token
headers = {"Authorization": f"Bearer {os.environ['TF_TOKEN_app_terraform_io']}"}

def connect(
    name,
    # ruleid: terraform-cloud-token
    token: str = os.environ["TF_TOKEN_app_terraform_io"],
):
    return name, token

# ruleid: terraform-cloud-token
value = os.environ["TF_TOKEN_app_terraform_io"]
