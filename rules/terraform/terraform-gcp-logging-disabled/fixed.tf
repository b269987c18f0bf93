# ruleid: terraform-gcp-logging-disabled-subnetwork
resource "google_compute_subnetwork" "subnetwork_unset" {
  name = "main"
  ip_cidr_range = "10.0.0.0/16"
  region = "europe-west1"
  network = google_compute_network.main.id
  private_ip_google_access = true
}

# ruleid: terraform-gcp-logging-disabled-bucket
resource "google_storage_bucket" "bucket_unset" {
  name = "orders"
  location = "EU"
  public_access_prevention = "enforced"
  uniform_bucket_level_access = true
  versioning {
    enabled = true
  }
  cors {
    origin = ["https://shop.example.com"]
  }
}

# ruleid: terraform-gcp-logging-disabled-firewall
resource "google_compute_firewall" "firewall_unset" {
  name = "office"
  network = google_compute_network.main.id
  source_ranges = ["203.0.113.0/24"]
  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}

resource "google_compute_backend_service" "backend" {
  name = "web"
  log_config {
    # ruleid: terraform-gcp-logging-disabled-backend
    enable = true
  }
}

resource "google_data_fusion_instance" "data_fusion_logging" {
  name = "orders"
  region = "europe-west1"
  type = "BASIC"
  private_instance = true
  # ruleid: terraform-gcp-logging-disabled-data-fusion-logging
  enable_stackdriver_logging = true
  enable_stackdriver_monitoring = true
}

resource "google_data_fusion_instance" "data_fusion_monitoring" {
  name = "orders"
  region = "europe-west1"
  type = "BASIC"
  private_instance = true
  enable_stackdriver_logging = true
  # ruleid: terraform-gcp-logging-disabled-data-fusion-monitoring
  enable_stackdriver_monitoring = true
}

# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_connections" {
  database_version = "POSTGRES_15"
  settings {
    tier = "db-custom-1-3840"
    ip_configuration {
      ipv4_enabled = false
      ssl_mode = "ENCRYPTED_ONLY"
    }
    backup_configuration {
      enabled = true
    }
  }
}

resource "google_project_iam_audit_config" "all" {
  service = "allServices"
  audit_log_config {
    log_type = "DATA_READ"
    # ruleid: terraform-gcp-logging-disabled-exempted
    exempted_members = ["user:ann@example.com"]
  }
}
