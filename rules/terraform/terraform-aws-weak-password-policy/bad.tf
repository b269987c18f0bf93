resource "aws_iam_account_password_policy" "length" {
  # ruleid: terraform-aws-weak-password-policy-length
  minimum_password_length = 6
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

resource "aws_iam_account_password_policy" "length_1" {
  # ruleid: terraform-aws-weak-password-policy-length
  minimum_password_length = 8
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

# ruleid: terraform-aws-weak-password-policy-length-unset
resource "aws_iam_account_password_policy" "length_unset" {
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

resource "aws_iam_account_password_policy" "reuse" {
  minimum_password_length = 14
  # ruleid: terraform-aws-weak-password-policy-reuse
  password_reuse_prevention = 0
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

resource "aws_iam_account_password_policy" "reuse_1" {
  minimum_password_length = 14
  # ruleid: terraform-aws-weak-password-policy-reuse
  password_reuse_prevention = 1
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

# ruleid: terraform-aws-weak-password-policy-reuse-unset
resource "aws_iam_account_password_policy" "reuse_unset" {
  minimum_password_length = 14
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

resource "aws_iam_account_password_policy" "age" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  # ruleid: terraform-aws-weak-password-policy-age
  max_password_age = 0
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

# ruleid: terraform-aws-weak-password-policy-age-unset
resource "aws_iam_account_password_policy" "age_unset" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

resource "aws_iam_account_password_policy" "lowercase" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  # ruleid: terraform-aws-weak-password-policy-lowercase
  require_lowercase_characters = false
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

# ruleid: terraform-aws-weak-password-policy-lowercase-unset
resource "aws_iam_account_password_policy" "lowercase_unset" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  require_uppercase_characters = true
  require_numbers = true
  require_symbols = true
}

resource "aws_iam_account_password_policy" "uppercase" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  # ruleid: terraform-aws-weak-password-policy-uppercase
  require_uppercase_characters = false
  require_numbers = true
  require_symbols = true
}

# ruleid: terraform-aws-weak-password-policy-uppercase-unset
resource "aws_iam_account_password_policy" "uppercase_unset" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_numbers = true
  require_symbols = true
}

resource "aws_iam_account_password_policy" "numbers" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  # ruleid: terraform-aws-weak-password-policy-numbers
  require_numbers = false
  require_symbols = true
}

# ruleid: terraform-aws-weak-password-policy-numbers-unset
resource "aws_iam_account_password_policy" "numbers_unset" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_symbols = true
}

resource "aws_iam_account_password_policy" "symbols" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
  # ruleid: terraform-aws-weak-password-policy-symbols
  require_symbols = false
}

# ruleid: terraform-aws-weak-password-policy-symbols-unset
resource "aws_iam_account_password_policy" "symbols_unset" {
  minimum_password_length = 14
  password_reuse_prevention = 24
  max_password_age = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers = true
}

resource "aws_cognito_user_pool" "cognito_length" {
  name = "people"
  deletion_protection = "ACTIVE"
  password_policy {
    # ruleid: terraform-aws-weak-password-policy-cognito-length
    minimum_length = 6
  }
  mfa_configuration = "ON"
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

resource "aws_cognito_user_pool" "cognito_length_1" {
  name = "people"
  deletion_protection = "ACTIVE"
  password_policy {
    # ruleid: terraform-aws-weak-password-policy-cognito-length
    minimum_length = 7
  }
  mfa_configuration = "ON"
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

resource "aws_cognito_user_pool" "cognito_mfa" {
  name = "people"
  deletion_protection = "ACTIVE"
  password_policy {
    minimum_length = 12
  }
  # ruleid: terraform-aws-weak-password-policy-cognito-mfa
  mfa_configuration = "OFF"
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}
