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
