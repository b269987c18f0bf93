# ruleid: terraform-secret-shown-output
output "database_password" {
  value = random_password.database.result
}

output "note" {
  # ruleid: terraform-secret-shown-uncovered
  value = nonsensitive(var.api_token)
}
