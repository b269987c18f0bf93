# ok: terraform-gcp-weak-sign-in-redis, terraform-gcp-weak-sign-in-redis-unset
resource "google_redis_instance" "redis_instance" {
  name = "sessions"
  memory_size_gb = 4
  transit_encryption_mode = "SERVER_AUTHENTICATION"
  auth_enabled = true
}

# ok: terraform-gcp-weak-sign-in-redis, terraform-gcp-weak-sign-in-redis-unset
resource "google_redis_instance" "redis_instance_redis_by_variable" {
  name = "sessions"
  memory_size_gb = 4
  transit_encryption_mode = "SERVER_AUTHENTICATION"
  auth_enabled = var.auth_enabled
}

# ok: terraform-gcp-weak-sign-in-workload-identity
resource "google_iam_workload_identity_pool_provider" "iam_workload_identity_pool_provider" {
  workload_identity_pool_id = google_iam_workload_identity_pool.main.workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  attribute_mapping = {
    "google.subject" = "assertion.sub"
  }
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
  attribute_condition = "assertion.repository_owner == 'example'"
}

# ok: terraform-gcp-weak-sign-in-workload-identity
resource "google_iam_workload_identity_pool_provider" "iam_workload_identity_pool_provider_workload_identity_by_variable" {
  workload_identity_pool_id = google_iam_workload_identity_pool.main.workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  attribute_mapping = {
    "google.subject" = "assertion.sub"
  }
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
  attribute_condition = var.attribute_condition
}

resource "google_iam_workload_identity_pool_provider" "by_subject" {
  workload_identity_pool_id          = google_iam_workload_identity_pool.main.workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  # ok: terraform-gcp-weak-sign-in-workload-condition
  attribute_condition = "assertion.sub == 'repo:example/shop:ref:refs/heads/main'"
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}
