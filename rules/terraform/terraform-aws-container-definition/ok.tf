resource "aws_ecs_task_definition" "object" {
  family = "orders"
  container_definitions = jsonencode([
    {
      name  = "orders"
      image = "orders:1.4.2"
      # ok: terraform-aws-container-definition-privileged
      privileged = false
      # ok: terraform-aws-container-definition-root
      user = "10001"
      # ok: terraform-aws-container-definition-writable
      readonlyRootFilesystem = true
    },
  ])
}

resource "aws_batch_job_definition" "text" {
  name = "nightly"
  type = "container"
  container_properties = <<EOF
{
  "image": "nightly:1.4.2",
# ok: terraform-aws-container-definition-privileged
  "privileged": false,
# ok: terraform-aws-container-definition-root
  "user": "10001"
}
EOF
}
