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

resource "aws_ecs_task_definition" "shop" {
  container_definitions = jsonencode([{
    name = "shop"
    # ok: terraform-secret-shown-variable
    environment = [{ name = "DB_PASSWORD", value = var.password }, { name = "LOG_LEVEL", value = "information" }]
  }])
}

resource "aws_codebuild_project" "shop" {
  environment {
    environment_variable {
      name = "DB_PASSWORD"
      # ok: terraform-secret-shown-variable
      value = "/shop/password"
      type  = "PARAMETER_STORE"
    }
  }
}
