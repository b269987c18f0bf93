resource "google_compute_instance" "web" {
  name         = "web"
  machine_type = "e2-medium"
  zone         = "europe-west1-b"

  network_interface {
    # ok: terraform-gcp-instance-open-public-address
    subnetwork = google_compute_subnetwork.private.id
  }

  metadata = {
    # ok: terraform-gcp-instance-open-serial-port
    serial-port-enable = false
    # ok: terraform-gcp-instance-open-os-login-off
    enable-oslogin = "TRUE"
    # ok: terraform-gcp-instance-open-project-keys
    block-project-ssh-keys = true
  }
}

resource "google_sql_database_instance" "orders" {
  name                = "orders"
  database_version    = "MYSQL_8_0"
  deletion_protection = true

  settings {
    tier = "db-custom-2-8192"

    ip_configuration {
      ipv4_enabled = false
      ssl_mode     = "ENCRYPTED_ONLY"
    }

    backup_configuration {
      enabled = true
    }

    database_flags {
      name  = "local_infile"
      # ok: terraform-gcp-instance-open-sql-flag-on
      value = "off"
    }

    database_flags {
      name  = "log_connections"
      # ok: terraform-gcp-instance-open-sql-flag-off
      value = "on"
    }
  }
}

# ok: terraform-gcp-instance-open-os-login-unset
resource "google_compute_project_metadata" "os_login_unset" {
  metadata = {
    enable-oslogin = "TRUE"
  }
}
