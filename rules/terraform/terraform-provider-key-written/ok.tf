provider "aws" {
  region     = "eu-west-1"
  # ok: terraform-provider-key-written-aws
  secret_key = var.secret_key
}

# A copy of AWS on the own machine takes any key.
provider "aws" {
  alias      = "local"
  # ok: terraform-provider-key-written-aws
  secret_key = "test"
}

provider "azurerm" {
  features {}
  # ok: terraform-provider-key-written-azure
  client_secret = "${var.client_secret}"
}
