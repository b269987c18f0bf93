# ok: terraform-aws-image-not-trusted-ecr-mutable, terraform-aws-image-not-trusted-ecr-mutable-unset
# ok: terraform-aws-image-not-trusted-ecr-scan, terraform-aws-image-not-trusted-ecr-scan-unset
resource "aws_ecr_repository" "ecr_repository" {
  name = "orders"
  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.main.arn
  }
  image_tag_mutability = "IMMUTABLE"
  image_scanning_configuration {
    scan_on_push = true
  }
}

# ok: terraform-aws-image-not-trusted-ecr-mutable, terraform-aws-image-not-trusted-ecr-mutable-unset
resource "aws_ecr_repository" "ecr_repository_ecr_mutable_by_variable" {
  name = "orders"
  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.main.arn
  }
  image_tag_mutability = var.image_tag_mutability
  image_scanning_configuration {
    scan_on_push = true
  }
}

# ok: terraform-aws-image-not-trusted-ecr-scan, terraform-aws-image-not-trusted-ecr-scan-unset
resource "aws_ecr_repository" "ecr_repository_ecr_scan_by_variable" {
  name = "orders"
  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.main.arn
  }
  image_tag_mutability = "IMMUTABLE"
  image_scanning_configuration {
    scan_on_push = var.scan_on_push
  }
}

# ok: terraform-aws-image-not-trusted-lambda-signing
resource "aws_lambda_function" "lambda_function" {
  function_name = "orders"
  role = aws_iam_role.orders.arn
  handler = "index.handler"
  filename = "orders.zip"
  tracing_config {
    mode = "Active"
  }
  code_signing_config_arn = aws_lambda_code_signing_config.main.arn
  runtime = "nodejs22.x"
}

# ok: terraform-aws-image-not-trusted-lambda-signing
resource "aws_lambda_function" "lambda_function_lambda_signing_by_variable" {
  function_name = "orders"
  role = aws_iam_role.orders.arn
  handler = "index.handler"
  filename = "orders.zip"
  tracing_config {
    mode = "Active"
  }
  code_signing_config_arn = var.code_signing_config_arn
  runtime = "nodejs22.x"
}

# ok: terraform-aws-image-not-trusted-image-owner
data "aws_ami" "image_owner" {
  most_recent = true
  owners = ["099720109477"]
  filter {
    name = "name"
    values = ["ubuntu/images/hvm-ssd/ubuntu-*-amd64-server-*"]
  }
}

# ok: terraform-aws-image-not-trusted-image-owner
data "aws_ami" "image_owner_2" {
  most_recent = true
  filter {
    name = "name"
    values = ["ubuntu/images/hvm-ssd/ubuntu-*-amd64-server-*"]
  }
  filter {
    name = "owner-alias"
    values = ["amazon"]
  }
}

# ok: terraform-aws-image-not-trusted-image-owner
data "aws_ami" "one_version" {
  most_recent = true
  filter {
    name = "name"
    values = ["ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-20230517"]
  }
}
