resource "tls_private_key" "old" {
  algorithm = "RSA"
  # ruleid: terraform-weak-secret-key-size
  rsa_bits  = 1024
}

resource "random_password" "pin" {
  # ruleid: terraform-weak-secret-length
  length = 6
}

resource "local_file" "settings" {
  content         = "a"
  filename        = "settings.ini"
  # ruleid: terraform-weak-secret-file
  file_permission = "0666"
}

resource "local_sensitive_file" "token" {
  content         = var.token
  filename        = "token"
  # ruleid: terraform-weak-secret-file
  file_permission = "0644"
}

resource "google_secret_manager_secret_version" "till" {
  secret      = google_secret_manager_secret.till.id
  # ruleid: terraform-weak-secret-written
  secret_data = "sea horse and 12 shells"
}

resource "aws_ssm_parameter" "database" {
  name = "/shop/database/password"
  type = "SecureString"
  # ruleid: terraform-weak-secret-written
  value = "par4meter-Pa55"
}

resource "github_actions_secret" "deploy" {
  repository  = "shop"
  secret_name = "DEPLOY"
  # ruleid: terraform-weak-secret-written
  plaintext_value = "d3ploy-Pa55word"
}
