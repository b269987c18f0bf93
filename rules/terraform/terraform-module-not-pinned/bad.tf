module "network" {
  # ruleid: terraform-module-not-pinned
  source = "git::https://example.com/network.git"
  #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

module "cache" {
  # ruleid: terraform-module-not-pinned
  source = "github.com/example/cache"
}

module "queue" {
  # ruleid: terraform-module-not-pinned-branch
  source = "git::https://example.com/queue.git?ref=main"
}

module "old" {
  # ruleid: terraform-module-not-pinned-cleartext
  source = "http://example.com/modules/old.zip"
}
