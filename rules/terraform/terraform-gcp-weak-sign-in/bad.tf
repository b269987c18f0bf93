resource "google_redis_instance" "redis" {
  name = "sessions"
  memory_size_gb = 4
  transit_encryption_mode = "SERVER_AUTHENTICATION"
  # ruleid: terraform-gcp-weak-sign-in-redis
  auth_enabled = false
}

# ruleid: terraform-gcp-weak-sign-in-redis-unset
resource "google_redis_instance" "redis_unset" {
  name = "sessions"
  memory_size_gb = 4
  transit_encryption_mode = "SERVER_AUTHENTICATION"
}

# ruleid: terraform-gcp-weak-sign-in-workload-identity
resource "google_iam_workload_identity_pool_provider" "workload_identity_unset" {
  workload_identity_pool_id = google_iam_workload_identity_pool.main.workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  attribute_mapping = {
    "google.subject" = "assertion.sub"
  }
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_iam_workload_identity_pool_provider" "anyone" {
  workload_identity_pool_id          = google_iam_workload_identity_pool.main.workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  # ruleid: terraform-gcp-weak-sign-in-workload-condition
  attribute_condition = "assertion.aud == 'example'"
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}
