resource "aws_kms_key" "kms" {
  description = "Orders"
  deletion_window_in_days = 30
  # ruleid: terraform-aws-key-not-rotated-kms
  enable_key_rotation = false
  is_enabled = true
}

# ruleid: terraform-aws-key-not-rotated-kms-unset
resource "aws_kms_key" "kms_unset" {
  description = "Orders"
  deletion_window_in_days = 30
  is_enabled = true
}
