provider "vsphere" {
  vsphere_server       = var.server
  # ruleid: terraform-weak-connection
  allow_unverified_ssl = true
  #                      ^^^^
}

provider "helm" {
  kubernetes {
    host     = var.host
    # ruleid: terraform-weak-connection
    insecure = true
  }
}

terraform {
  backend "s3" {
    bucket  = "state"
    key     = "shop"
    region  = "eu-west-1"
    # ruleid: terraform-weak-connection-state
    encrypt = false
  }
}
