# ok: terraform-gcp-cleartext-traffic-sql-require-ssl
# ok: terraform-gcp-cleartext-traffic-sql-ssl-mode
# ok: terraform-gcp-cleartext-traffic-sql-ssl-unset
# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_database_instance" {
  name = "orders"
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      ipv4_enabled = false
      authorized_networks {
        value = "203.0.113.0/24"
      }
      require_ssl = true
      ssl_mode = "ENCRYPTED_ONLY"
    }
    backup_configuration {
      enabled = true
    }
  }
  deletion_protection = true
}

# ok: terraform-gcp-cleartext-traffic-sql-require-ssl
# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_database_instance_sql_require_ssl_by_variable" {
  name = "orders"
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      ipv4_enabled = false
      authorized_networks {
        value = "203.0.113.0/24"
      }
      require_ssl = var.require_ssl
      ssl_mode = "ENCRYPTED_ONLY"
    }
    backup_configuration {
      enabled = true
    }
  }
  deletion_protection = true
}

# ok: terraform-gcp-cleartext-traffic-sql-ssl-mode
# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_database_instance_sql_ssl_mode_by_variable" {
  name = "orders"
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      ipv4_enabled = false
      authorized_networks {
        value = "203.0.113.0/24"
      }
      require_ssl = true
      ssl_mode = var.ssl_mode
    }
    backup_configuration {
      enabled = true
    }
  }
  deletion_protection = true
}

# ok: terraform-gcp-cleartext-traffic-sql-ssl-unset
# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_database_instance_sql_ssl_unset_by_variable" {
  name = "orders"
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      ipv4_enabled = false
      authorized_networks {
        value = "203.0.113.0/24"
      }
      ssl_mode = var.ssl_mode
    }
    backup_configuration {
      enabled = true
    }
  }
  deletion_protection = true
}

# ok: terraform-gcp-cleartext-traffic-redis, terraform-gcp-cleartext-traffic-redis-unset
resource "google_redis_instance" "redis_instance" {
  name = "sessions"
  memory_size_gb = 4
  transit_encryption_mode = "SERVER_AUTHENTICATION"
  auth_enabled = true
}

# ok: terraform-gcp-cleartext-traffic-redis, terraform-gcp-cleartext-traffic-redis-unset
resource "google_redis_instance" "redis_instance_redis_by_variable" {
  name = "sessions"
  memory_size_gb = 4
  transit_encryption_mode = var.transit_encryption_mode
  auth_enabled = true
}

# ok: terraform-gcp-cleartext-traffic-app-engine
resource "google_app_engine_standard_app_version" "app_engine_standard_app_version" {
  service = "web"
  runtime = "nodejs22"
  entrypoint {
    shell = "node app.js"
  }
  handlers {
    security_level = "SECURE_ALWAYS"
  }
}

# ok: terraform-gcp-cleartext-traffic-app-engine
resource "google_app_engine_standard_app_version" "app_engine_standard_app_version_app_engine_by_variable" {
  service = "web"
  runtime = "nodejs22"
  entrypoint {
    shell = "node app.js"
  }
  handlers {
    security_level = var.security_level
  }
}

# ok: terraform-gcp-cleartext-traffic-function
resource "google_cloudfunctions_function" "cloudfunctions_function" {
  name = "orders"
  runtime = "nodejs22"
  ingress_settings = "ALLOW_INTERNAL_AND_GCLB"
  https_trigger_security_level = "SECURE_ALWAYS"
}

# ok: terraform-gcp-cleartext-traffic-function
resource "google_cloudfunctions_function" "cloudfunctions_function_function_by_variable" {
  name = "orders"
  runtime = "nodejs22"
  ingress_settings = "ALLOW_INTERNAL_AND_GCLB"
  https_trigger_security_level = var.https_trigger_security_level
}
