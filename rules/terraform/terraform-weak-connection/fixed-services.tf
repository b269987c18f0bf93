resource "azurerm_api_management_backend" "till" {
  name = "till"
  url  = "https://till.example.com"

  tls {
    validate_certificate_chain = true
    # ruleid: terraform-weak-connection-backend
    validate_certificate_name  = true
  }
}

resource "github_repository_webhook" "build" {
  repository = "shop"

  configuration {
    url          = "https://build.example.com/hook"
    # ruleid: terraform-weak-connection
    insecure_ssl = false
  }
}

provider "postgresql" {
  host    = "db.example.com"
  # ruleid: terraform-weak-connection-database
  sslmode = "disable"
}
