resource "tls_private_key" "new" {
  algorithm = "RSA"
  # ok: terraform-weak-secret-key-size
  rsa_bits  = 4096
}

resource "random_password" "db" {
  # ok: terraform-weak-secret-length
  length = 24
}

resource "local_file" "settings" {
  content         = "a"
  filename        = "settings.ini"
  # ok: terraform-weak-secret-file
  file_permission = "0644"
}

resource "google_secret_manager_secret_version" "till" {
  secret      = google_secret_manager_secret.till.id
  # ok: terraform-weak-secret-written
  secret_data = random_password.db.result
}

resource "google_secret_manager_secret_version" "later" {
  secret      = google_secret_manager_secret.later.id
  # ok: terraform-weak-secret-written
  secret_data = "to be replaced by hand"
}

resource "aws_ssm_parameter" "region" {
  name = "/shop/region"
  type = "String"
  # ok: terraform-weak-secret-written
  value = "eu-central-1"
}

resource "aws_ssm_parameter" "database" {
  name = "/shop/database/password"
  type = "SecureString"
  # ok: terraform-weak-secret-written
  value = var.database_password
}
