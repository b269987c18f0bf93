module "network" {
  # ok: terraform-module-not-pinned
  source = "git::https://example.com/network.git?ref=3f5c1b2a9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f40"
}

module "cache" {
  # ok: terraform-module-not-pinned, terraform-module-not-pinned-branch
  source = "github.com/example/cache?ref=v1.4.2"
}

module "own" {
  # ok: terraform-module-not-pinned
  source = "../modules/own"
}

module "vpc" {
  # ok: terraform-module-not-pinned
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.16.0"
}
