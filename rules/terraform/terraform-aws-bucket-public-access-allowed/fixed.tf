resource "aws_s3_bucket_public_access_block" "bucket_block_public_acls" {
  bucket = aws_s3_bucket.main.id
  # ruleid: terraform-aws-bucket-public-access-allowed-bucket-block-public-acls
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

# ruleid: terraform-aws-bucket-public-access-allowed-bucket-block-public-acls-unset
resource "aws_s3_bucket_public_access_block" "bucket_block_public_acls_unset" {
  bucket = aws_s3_bucket.main.id
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_public_access_block" "bucket_block_public_policy" {
  bucket = aws_s3_bucket.main.id
  block_public_acls = true
  # ruleid: terraform-aws-bucket-public-access-allowed-bucket-block-public-policy
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

# ruleid: terraform-aws-bucket-public-access-allowed-bucket-block-public-policy-unset
resource "aws_s3_bucket_public_access_block" "bucket_block_public_policy_unset" {
  bucket = aws_s3_bucket.main.id
  block_public_acls = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_public_access_block" "bucket_ignore_public_acls" {
  bucket = aws_s3_bucket.main.id
  block_public_acls = true
  block_public_policy = true
  # ruleid: terraform-aws-bucket-public-access-allowed-bucket-ignore-public-acls
  ignore_public_acls = true
  restrict_public_buckets = true
}

# ruleid: terraform-aws-bucket-public-access-allowed-bucket-ignore-public-acls-unset
resource "aws_s3_bucket_public_access_block" "bucket_ignore_public_acls_unset" {
  bucket = aws_s3_bucket.main.id
  block_public_acls = true
  block_public_policy = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_public_access_block" "bucket_restrict_public_buckets" {
  bucket = aws_s3_bucket.main.id
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = true
  # ruleid: terraform-aws-bucket-public-access-allowed-bucket-restrict-public-buckets
  restrict_public_buckets = true
}

# ruleid: terraform-aws-bucket-public-access-allowed-bucket-restrict-public-buckets-unset
resource "aws_s3_bucket_public_access_block" "bucket_restrict_public_buckets_unset" {
  bucket = aws_s3_bucket.main.id
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = true
}

resource "aws_s3_account_public_access_block" "account_block_public_acls" {
  # ruleid: terraform-aws-bucket-public-access-allowed-account-block-public-acls
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

# ruleid: terraform-aws-bucket-public-access-allowed-account-block-public-acls-unset
resource "aws_s3_account_public_access_block" "account_block_public_acls_unset" {
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

resource "aws_s3_account_public_access_block" "account_block_public_policy" {
  block_public_acls = true
  # ruleid: terraform-aws-bucket-public-access-allowed-account-block-public-policy
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

# ruleid: terraform-aws-bucket-public-access-allowed-account-block-public-policy-unset
resource "aws_s3_account_public_access_block" "account_block_public_policy_unset" {
  block_public_acls = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

resource "aws_s3_account_public_access_block" "account_ignore_public_acls" {
  block_public_acls = true
  block_public_policy = true
  # ruleid: terraform-aws-bucket-public-access-allowed-account-ignore-public-acls
  ignore_public_acls = true
  restrict_public_buckets = true
}

# ruleid: terraform-aws-bucket-public-access-allowed-account-ignore-public-acls-unset
resource "aws_s3_account_public_access_block" "account_ignore_public_acls_unset" {
  block_public_acls = true
  block_public_policy = true
  restrict_public_buckets = true
}

resource "aws_s3_account_public_access_block" "account_restrict_public_buckets" {
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = true
  # ruleid: terraform-aws-bucket-public-access-allowed-account-restrict-public-buckets
  restrict_public_buckets = true
}

# ruleid: terraform-aws-bucket-public-access-allowed-account-restrict-public-buckets-unset
resource "aws_s3_account_public_access_block" "account_restrict_public_buckets_unset" {
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = true
}

resource "aws_s3_access_point" "access_point_block_public_acls" {
  name = "orders"
  bucket = aws_s3_bucket.main.id
  public_access_block_configuration {
    # ruleid: terraform-aws-bucket-public-access-allowed-access-point-block-public-acls
    block_public_acls = true
    block_public_policy = true
    ignore_public_acls = true
    restrict_public_buckets = true
  }
}

resource "aws_s3_access_point" "access_point_block_public_policy" {
  name = "orders"
  bucket = aws_s3_bucket.main.id
  public_access_block_configuration {
    block_public_acls = true
    # ruleid: terraform-aws-bucket-public-access-allowed-access-point-block-public-policy
    block_public_policy = true
    ignore_public_acls = true
    restrict_public_buckets = true
  }
}

resource "aws_s3_access_point" "access_point_ignore_public_acls" {
  name = "orders"
  bucket = aws_s3_bucket.main.id
  public_access_block_configuration {
    block_public_acls = true
    block_public_policy = true
    # ruleid: terraform-aws-bucket-public-access-allowed-access-point-ignore-public-acls
    ignore_public_acls = true
    restrict_public_buckets = true
  }
}

resource "aws_s3_access_point" "access_point_restrict_public_buckets" {
  name = "orders"
  bucket = aws_s3_bucket.main.id
  public_access_block_configuration {
    block_public_acls = true
    block_public_policy = true
    ignore_public_acls = true
    # ruleid: terraform-aws-bucket-public-access-allowed-access-point-restrict-public-buckets
    restrict_public_buckets = true
  }
}
