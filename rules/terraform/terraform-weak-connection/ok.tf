provider "vsphere" {
  vsphere_server       = var.server
  # ok: terraform-weak-connection
  allow_unverified_ssl = false
}

provider "kubernetes" {
  host     = var.host
  # ok: terraform-weak-connection
  insecure = var.insecure
}

terraform {
  backend "s3" {
    bucket  = "state"
    key     = "shop"
    region  = "eu-west-1"
    # ok: terraform-weak-connection-state
    encrypt = true
  }
}
