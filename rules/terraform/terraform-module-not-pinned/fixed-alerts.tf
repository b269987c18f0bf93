resource "github_repository" "shop" {
  name                 = "shop"
  # ruleid: terraform-module-not-pinned-alerts
  vulnerability_alerts = true
}
