# ok: terraform-aws-weak-password-policy-length, terraform-aws-weak-password-policy-length-unset
# ok: terraform-aws-weak-password-policy-reuse, terraform-aws-weak-password-policy-reuse-unset
# ok: terraform-aws-weak-password-policy-age, terraform-aws-weak-password-policy-age-unset
# ok: terraform-aws-weak-password-policy-lowercase, terraform-aws-weak-password-policy-lowercase-unset
# ok: terraform-aws-weak-password-policy-uppercase, terraform-aws-weak-password-policy-uppercase-unset
# ok: terraform-aws-weak-password-policy-numbers, terraform-aws-weak-password-policy-numbers-unset
# ok: terraform-aws-weak-password-policy-symbols, terraform-aws-weak-password-policy-symbols-unset
resource "aws_iam_account_password_policy" "iam_account_password_policy" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

# ok: terraform-aws-weak-password-policy-length, terraform-aws-weak-password-policy-length-unset
resource "aws_iam_account_password_policy" "iam_account_password_policy_length_by_variable" {
  minimum_password_length = var.minimum_password_length
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

# ok: terraform-aws-weak-password-policy-reuse, terraform-aws-weak-password-policy-reuse-unset
resource "aws_iam_account_password_policy" "iam_account_password_policy_reuse_by_variable" {
  minimum_password_length = 14
  password_reuse_prevention = var.password_reuse_prevention
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

# ok: terraform-aws-weak-password-policy-age, terraform-aws-weak-password-policy-age-unset
resource "aws_iam_account_password_policy" "iam_account_password_policy_age_by_variable" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = var.max_password_age
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

# ok: terraform-aws-weak-password-policy-lowercase, terraform-aws-weak-password-policy-lowercase-unset
resource "aws_iam_account_password_policy" "iam_account_password_policy_lowercase_by_variable" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = var.require_lowercase_characters
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

# ok: terraform-aws-weak-password-policy-uppercase, terraform-aws-weak-password-policy-uppercase-unset
resource "aws_iam_account_password_policy" "iam_account_password_policy_uppercase_by_variable" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = var.require_uppercase_characters
  require_numbers = true
  require_symbols = true
}

# ok: terraform-aws-weak-password-policy-numbers, terraform-aws-weak-password-policy-numbers-unset
resource "aws_iam_account_password_policy" "iam_account_password_policy_numbers_by_variable" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = var.require_numbers
  require_symbols = true
}

# ok: terraform-aws-weak-password-policy-symbols, terraform-aws-weak-password-policy-symbols-unset
resource "aws_iam_account_password_policy" "iam_account_password_policy_symbols_by_variable" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = var.require_symbols
}

# ok: terraform-aws-weak-password-policy-cognito-length
# ok: terraform-aws-weak-password-policy-cognito-mfa
resource "aws_cognito_user_pool" "cognito_user_pool" {
  name = "people"
  deletion_protection = "ACTIVE"
  password_policy {
    minimum_length = 12
  }
  mfa_configuration = "ON"
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

# ok: terraform-aws-weak-password-policy-cognito-length
resource "aws_cognito_user_pool" "cognito_user_pool_cognito_length_by_variable" {
  name = "people"
  deletion_protection = "ACTIVE"
  password_policy {
    minimum_length = var.minimum_length
  }
  mfa_configuration = "ON"
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

# ok: terraform-aws-weak-password-policy-cognito-mfa
resource "aws_cognito_user_pool" "cognito_user_pool_cognito_mfa_by_variable" {
  name = "people"
  deletion_protection = "ACTIVE"
  password_policy {
    minimum_length = 12
  }
  mfa_configuration = var.mfa_configuration
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}
