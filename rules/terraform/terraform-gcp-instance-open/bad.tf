resource "google_compute_instance" "console" {
  name         = "web"
  machine_type = "e2-medium"
  zone         = "europe-west1-b"

  metadata = {
    # ruleid: terraform-gcp-instance-open-serial-port
    serial-port-enable = true
    #                    ^^^^
    # ruleid: terraform-gcp-instance-open-os-login-off
    enable-oslogin = "FALSE"
    # ruleid: terraform-gcp-instance-open-project-keys
    block-project-ssh-keys = false
  }
}

resource "google_compute_project_metadata" "main" {
  metadata = {
    # ruleid: terraform-gcp-instance-open-os-login-off
    enable-oslogin = false
  }
}

# ruleid: terraform-gcp-instance-open-public-address
resource "google_compute_instance" "public" {
  name         = "web"
  machine_type = "e2-medium"
  zone         = "europe-west1-b"

  network_interface {
    network = "default"
    access_config {
    }
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
      # ruleid: terraform-gcp-instance-open-sql-flag-on
      value = "on"
    }

    database_flags {
      name  = "log_connections"
      # ruleid: terraform-gcp-instance-open-sql-flag-off
      value = "off"
    }
  }
}

# ruleid: terraform-gcp-instance-open-os-login-unset
resource "google_compute_project_metadata" "os_login_unset" {
  metadata = {
    foo = "bar"
  }
}
