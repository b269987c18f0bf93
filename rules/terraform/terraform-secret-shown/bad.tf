# ruleid: terraform-secret-shown-output
output "database_password" {
  value = random_password.database.result
}

output "note" {
  # ruleid: terraform-secret-shown-uncovered
  value = nonsensitive(var.api_token)
}

resource "aws_ecs_task_definition" "shop" {
  container_definitions = jsonencode([{
    name  = "shop"
    # ruleid: terraform-secret-shown-variable
    environment = [{ name = "DB_PASSWORD", value = "{{token:password:shop-1}}" }]
  }])
}

resource "google_cloud_run_v2_service" "shop" {
  template {
    containers {
      env {
        name = "API_KEY"
        # ruleid: terraform-secret-shown-variable
        value = "{{token:password:shop-2}}"
      }
    }
  }
}
