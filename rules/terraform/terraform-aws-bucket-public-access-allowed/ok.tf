# ok: terraform-aws-bucket-public-access-allowed-bucket-block-public-acls, terraform-aws-bucket-public-access-allowed-bucket-block-public-acls-unset
# ok: terraform-aws-bucket-public-access-allowed-bucket-block-public-policy, terraform-aws-bucket-public-access-allowed-bucket-block-public-policy-unset
# ok: terraform-aws-bucket-public-access-allowed-bucket-ignore-public-acls, terraform-aws-bucket-public-access-allowed-bucket-ignore-public-acls-unset
# ok: terraform-aws-bucket-public-access-allowed-bucket-restrict-public-buckets, terraform-aws-bucket-public-access-allowed-bucket-restrict-public-buckets-unset
resource "aws_s3_bucket_public_access_block" "s3_bucket_public_access_block" {
  bucket = aws_s3_bucket.main.id
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

# ok: terraform-aws-bucket-public-access-allowed-bucket-block-public-acls, terraform-aws-bucket-public-access-allowed-bucket-block-public-acls-unset
resource "aws_s3_bucket_public_access_block" "s3_bucket_public_access_block_bucket_block_public_acls_by_variable" {
  bucket = aws_s3_bucket.main.id
  block_public_acls = var.block_public_acls
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

# ok: terraform-aws-bucket-public-access-allowed-bucket-block-public-policy, terraform-aws-bucket-public-access-allowed-bucket-block-public-policy-unset
resource "aws_s3_bucket_public_access_block" "s3_bucket_public_access_block_bucket_block_public_policy_by_variable" {
  bucket = aws_s3_bucket.main.id
  block_public_acls = true
  block_public_policy = var.block_public_policy
  ignore_public_acls = true
  restrict_public_buckets = true
}

# ok: terraform-aws-bucket-public-access-allowed-bucket-ignore-public-acls, terraform-aws-bucket-public-access-allowed-bucket-ignore-public-acls-unset
resource "aws_s3_bucket_public_access_block" "s3_bucket_public_access_block_bucket_ignore_public_acls_by_variable" {
  bucket = aws_s3_bucket.main.id
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = var.ignore_public_acls
  restrict_public_buckets = true
}

# ok: terraform-aws-bucket-public-access-allowed-bucket-restrict-public-buckets, terraform-aws-bucket-public-access-allowed-bucket-restrict-public-buckets-unset
resource "aws_s3_bucket_public_access_block" "s3_bucket_public_access_block_bucket_restrict_public_buckets_by_variable" {
  bucket = aws_s3_bucket.main.id
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = var.restrict_public_buckets
}

# ok: terraform-aws-bucket-public-access-allowed-account-block-public-acls, terraform-aws-bucket-public-access-allowed-account-block-public-acls-unset
# ok: terraform-aws-bucket-public-access-allowed-account-block-public-policy, terraform-aws-bucket-public-access-allowed-account-block-public-policy-unset
# ok: terraform-aws-bucket-public-access-allowed-account-ignore-public-acls, terraform-aws-bucket-public-access-allowed-account-ignore-public-acls-unset
# ok: terraform-aws-bucket-public-access-allowed-account-restrict-public-buckets, terraform-aws-bucket-public-access-allowed-account-restrict-public-buckets-unset
resource "aws_s3_account_public_access_block" "s3_account_public_access_block" {
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

# ok: terraform-aws-bucket-public-access-allowed-account-block-public-acls, terraform-aws-bucket-public-access-allowed-account-block-public-acls-unset
resource "aws_s3_account_public_access_block" "s3_account_public_access_block_account_block_public_acls_by_variable" {
  block_public_acls = var.block_public_acls
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

# ok: terraform-aws-bucket-public-access-allowed-account-block-public-policy, terraform-aws-bucket-public-access-allowed-account-block-public-policy-unset
resource "aws_s3_account_public_access_block" "s3_account_public_access_block_account_block_public_policy_by_variable" {
  block_public_acls = true
  block_public_policy = var.block_public_policy
  ignore_public_acls = true
  restrict_public_buckets = true
}

# ok: terraform-aws-bucket-public-access-allowed-account-ignore-public-acls, terraform-aws-bucket-public-access-allowed-account-ignore-public-acls-unset
resource "aws_s3_account_public_access_block" "s3_account_public_access_block_account_ignore_public_acls_by_variable" {
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = var.ignore_public_acls
  restrict_public_buckets = true
}

# ok: terraform-aws-bucket-public-access-allowed-account-restrict-public-buckets, terraform-aws-bucket-public-access-allowed-account-restrict-public-buckets-unset
resource "aws_s3_account_public_access_block" "s3_account_public_access_block_account_restrict_public_buckets_by_variable" {
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = var.restrict_public_buckets
}

# ok: terraform-aws-bucket-public-access-allowed-access-point-block-public-acls
# ok: terraform-aws-bucket-public-access-allowed-access-point-block-public-policy
# ok: terraform-aws-bucket-public-access-allowed-access-point-ignore-public-acls
# ok: terraform-aws-bucket-public-access-allowed-access-point-restrict-public-buckets
resource "aws_s3_access_point" "s3_access_point" {
  name = "orders"
  bucket = aws_s3_bucket.main.id
  public_access_block_configuration {
    block_public_acls = true
    block_public_policy = true
    ignore_public_acls = true
    restrict_public_buckets = true
  }
}

# ok: terraform-aws-bucket-public-access-allowed-access-point-block-public-acls
resource "aws_s3_access_point" "s3_access_point_access_point_block_public_acls_by_variable" {
  name = "orders"
  bucket = aws_s3_bucket.main.id
  public_access_block_configuration {
    block_public_acls = var.block_public_acls
    block_public_policy = true
    ignore_public_acls = true
    restrict_public_buckets = true
  }
}

# ok: terraform-aws-bucket-public-access-allowed-access-point-block-public-policy
resource "aws_s3_access_point" "s3_access_point_access_point_block_public_policy_by_variable" {
  name = "orders"
  bucket = aws_s3_bucket.main.id
  public_access_block_configuration {
    block_public_acls = true
    block_public_policy = var.block_public_policy
    ignore_public_acls = true
    restrict_public_buckets = true
  }
}

# ok: terraform-aws-bucket-public-access-allowed-access-point-ignore-public-acls
resource "aws_s3_access_point" "s3_access_point_access_point_ignore_public_acls_by_variable" {
  name = "orders"
  bucket = aws_s3_bucket.main.id
  public_access_block_configuration {
    block_public_acls = true
    block_public_policy = true
    ignore_public_acls = var.ignore_public_acls
    restrict_public_buckets = true
  }
}

# ok: terraform-aws-bucket-public-access-allowed-access-point-restrict-public-buckets
resource "aws_s3_access_point" "s3_access_point_access_point_restrict_public_buckets_by_variable" {
  name = "orders"
  bucket = aws_s3_bucket.main.id
  public_access_block_configuration {
    block_public_acls = true
    block_public_policy = true
    ignore_public_acls = true
    restrict_public_buckets = var.restrict_public_buckets
  }
}
