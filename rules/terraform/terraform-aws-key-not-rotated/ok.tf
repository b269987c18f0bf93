# ok: terraform-aws-key-not-rotated-kms, terraform-aws-key-not-rotated-kms-unset
resource "aws_kms_key" "kms_key" {
  description = "Orders"
  deletion_window_in_days = 30
  enable_key_rotation = true
  is_enabled = true
}

# ok: terraform-aws-key-not-rotated-kms, terraform-aws-key-not-rotated-kms-unset
resource "aws_kms_key" "kms_key_kms_by_variable" {
  description = "Orders"
  deletion_window_in_days = 30
  enable_key_rotation = var.enable_key_rotation
  is_enabled = true
}
