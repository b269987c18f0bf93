# ruleid: terraform-aws-bucket-unprotected-encryption, terraform-aws-bucket-unprotected-log, terraform-aws-bucket-unprotected-public-access, terraform-aws-bucket-unprotected-versions
resource "aws_s3_bucket" "data" {
  bucket = "example-data"
}
