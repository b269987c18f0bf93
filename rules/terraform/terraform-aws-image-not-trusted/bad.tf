resource "aws_ecr_repository" "ecr_mutable" {
  name = "orders"
  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.main.arn
  }
  # ruleid: terraform-aws-image-not-trusted-ecr-mutable
  image_tag_mutability = "MUTABLE"
  image_scanning_configuration {
    scan_on_push = true
  }
}

# ruleid: terraform-aws-image-not-trusted-ecr-mutable-unset
resource "aws_ecr_repository" "ecr_mutable_unset" {
  name = "orders"
  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.main.arn
  }
  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "ecr_scan" {
  name = "orders"
  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.main.arn
  }
  image_tag_mutability = "IMMUTABLE"
  image_scanning_configuration {
    # ruleid: terraform-aws-image-not-trusted-ecr-scan
    scan_on_push = false
  }
}

# ruleid: terraform-aws-image-not-trusted-ecr-scan-unset
resource "aws_ecr_repository" "ecr_scan_unset" {
  name = "orders"
  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.main.arn
  }
  image_tag_mutability = "IMMUTABLE"
}

# ruleid: terraform-aws-image-not-trusted-lambda-signing
resource "aws_lambda_function" "lambda_signing_unset" {
  function_name = "orders"
  role = aws_iam_role.orders.arn
  handler = "index.handler"
  filename = "orders.zip"
  tracing_config {
    mode = "Active"
  }
  runtime = "nodejs22.x"
}

# ruleid: terraform-aws-image-not-trusted-image-owner
data "aws_ami" "image_owner" {
  most_recent = true
  filter {
    name = "name"
    values = ["ubuntu/images/hvm-ssd/ubuntu-*-amd64-server-*"]
  }
}
