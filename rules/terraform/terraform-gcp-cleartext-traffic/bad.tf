# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_require_ssl" {
  name = "orders"
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      ipv4_enabled = false
      authorized_networks {
        value = "203.0.113.0/24"
      }
      # ruleid: terraform-gcp-cleartext-traffic-sql-require-ssl
      require_ssl = false
      ssl_mode = "ENCRYPTED_ONLY"
    }
    backup_configuration {
      enabled = true
    }
  }
  deletion_protection = true
}

# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_ssl_mode" {
  name = "orders"
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      ipv4_enabled = false
      authorized_networks {
        value = "203.0.113.0/24"
      }
      require_ssl = true
      # ruleid: terraform-gcp-cleartext-traffic-sql-ssl-mode
      ssl_mode = "ALLOW_UNENCRYPTED_AND_ENCRYPTED"
    }
    backup_configuration {
      enabled = true
    }
  }
  deletion_protection = true
}

# ruleid: terraform-gcp-cleartext-traffic-sql-ssl-unset, terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_ssl_unset_unset" {
  name = "orders"
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      ipv4_enabled = false
      authorized_networks {
        value = "203.0.113.0/24"
      }
    }
    backup_configuration {
      enabled = true
    }
  }
  deletion_protection = true
}

resource "google_redis_instance" "redis" {
  name = "sessions"
  memory_size_gb = 4
  # ruleid: terraform-gcp-cleartext-traffic-redis
  transit_encryption_mode = "DISABLED"
  auth_enabled = true
}

# ruleid: terraform-gcp-cleartext-traffic-redis-unset
resource "google_redis_instance" "redis_unset" {
  name = "sessions"
  memory_size_gb = 4
  auth_enabled = true
}

resource "google_app_engine_standard_app_version" "app_engine" {
  service = "web"
  runtime = "nodejs22"
  entrypoint {
    shell = "node app.js"
  }
  handlers {
    # ruleid: terraform-gcp-cleartext-traffic-app-engine
    security_level = "SECURE_NEVER"
  }
}

resource "google_app_engine_standard_app_version" "app_engine_1" {
  service = "web"
  runtime = "nodejs22"
  entrypoint {
    shell = "node app.js"
  }
  handlers {
    # ruleid: terraform-gcp-cleartext-traffic-app-engine
    security_level = "SECURE_OPTIONAL"
  }
}

resource "google_cloudfunctions_function" "function" {
  name = "orders"
  runtime = "nodejs22"
  ingress_settings = "ALLOW_INTERNAL_AND_GCLB"
  # ruleid: terraform-gcp-cleartext-traffic-function
  https_trigger_security_level = "SECURE_OPTIONAL"
}
