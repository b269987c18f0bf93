resource "github_repository_webhook" "build" {
  repository = "shop"

  configuration {
    url          = "https://build.example.com/hook"
    # ok: terraform-weak-connection
    insecure_ssl = false
  }
}

provider "postgresql" {
  host    = "db.example.com"
  # ok: terraform-weak-connection-database
  sslmode = "verify-full"
}
