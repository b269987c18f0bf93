resource "google_redis_instance" "redis" {
  name = "sessions"
  memory_size_gb = 4
  transit_encryption_mode = "SERVER_AUTHENTICATION"
  # ruleid: terraform-gcp-weak-sign-in-redis
  auth_enabled = true
}

# ruleid: terraform-gcp-weak-sign-in-redis-unset
resource "google_redis_instance" "redis_unset" {
  name = "sessions"
  memory_size_gb = 4
  transit_encryption_mode = "SERVER_AUTHENTICATION"
}
