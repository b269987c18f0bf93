resource "aws_ecs_task_definition" "object" {
  family = "orders"
  container_definitions = jsonencode([
    {
      name  = "orders"
      image = "orders:1.4.2"
      # ruleid: terraform-aws-container-definition-privileged
      privileged = true
      #            ^^^^
      # ruleid: terraform-aws-container-definition-root
      user = "root"
      # ruleid: terraform-aws-container-definition-writable
      readonlyRootFilesystem = false
    },
  ])
}

resource "aws_batch_job_definition" "text" {
  name = "nightly"
  type = "container"
  container_properties = <<EOF
{
  "image": "nightly:1.4.2",
  # ruleid: terraform-aws-container-definition-privileged
  "privileged": true,
  # ruleid: terraform-aws-container-definition-root
  "user": "0"
}
EOF
}
