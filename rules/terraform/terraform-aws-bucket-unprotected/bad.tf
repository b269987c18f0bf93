# ruleid: terraform-aws-bucket-unprotected-versions, terraform-aws-bucket-unprotected-public-access
# ruleid: terraform-aws-bucket-unprotected-log, terraform-aws-bucket-unprotected-encryption
resource "aws_s3_bucket" "data" {
  bucket = "example-data"
}
