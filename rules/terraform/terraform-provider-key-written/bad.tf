provider "aws" {
  region     = "eu-west-1"
  access_key = "key-of-the-account"
  # ruleid: terraform-provider-key-written-aws
  secret_key = "kept-since-2019"
  #            ^^^^^^^^^^^^^^^^^
}

provider "azurerm" {
  features {}
  # ruleid: terraform-provider-key-written-azure
  client_secret = "kept-since-2019"
}
