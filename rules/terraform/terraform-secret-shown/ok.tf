# ok: terraform-secret-shown-output
output "database_password" {
  value     = random_password.database.result
  sensitive = true
}

# ok: terraform-secret-shown-output
output "database_secret_arn" {
  value = aws_secretsmanager_secret.database.arn
}

output "region" {
  # ok: terraform-secret-shown-uncovered
  value = nonsensitive(var.region)
}

locals {
  # Whether there is one is no secret.
  # ok: terraform-secret-shown-uncovered
  has_token = nonsensitive(var.api_token) != ""
}
