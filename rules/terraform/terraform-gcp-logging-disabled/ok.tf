# ok: terraform-gcp-logging-disabled-subnetwork
resource "google_compute_subnetwork" "compute_subnetwork" {
  name = "main"
  ip_cidr_range = "10.0.0.0/16"
  region = "europe-west1"
  network = google_compute_network.main.id
  private_ip_google_access = true
  log_config {
    aggregation_interval = "INTERVAL_5_SEC"
  }
}

# ok: terraform-gcp-logging-disabled-bucket
resource "google_storage_bucket" "storage_bucket" {
  name = "orders"
  location = "EU"
  public_access_prevention = "enforced"
  uniform_bucket_level_access = true
  logging {
    log_bucket = google_storage_bucket.logs.name
  }
  versioning {
    enabled = true
  }
  cors {
    origin = ["https://shop.example.com"]
  }
}

# ok: terraform-gcp-logging-disabled-firewall
resource "google_compute_firewall" "compute_firewall" {
  name = "office"
  network = google_compute_network.main.id
  source_ranges = ["203.0.113.0/24"]
  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

# ok: terraform-gcp-logging-disabled-backend
resource "google_compute_backend_service" "compute_backend_service" {
  name = "web"
  log_config {
    enable = true
  }
}

# ok: terraform-gcp-logging-disabled-backend
resource "google_compute_backend_service" "compute_backend_service_backend_by_variable" {
  name = "web"
  log_config {
    enable = var.enable
  }
}

# ok: terraform-gcp-logging-disabled-data-fusion-logging
# ok: terraform-gcp-logging-disabled-data-fusion-monitoring
resource "google_data_fusion_instance" "data_fusion_instance" {
  name = "orders"
  region = "europe-west1"
  type = "BASIC"
  private_instance = true
  enable_stackdriver_logging = true
  enable_stackdriver_monitoring = true
}

# ok: terraform-gcp-logging-disabled-data-fusion-logging
resource "google_data_fusion_instance" "data_fusion_instance_data_fusion_logging_by_variable" {
  name = "orders"
  region = "europe-west1"
  type = "BASIC"
  private_instance = true
  enable_stackdriver_logging = var.enable_stackdriver_logging
  enable_stackdriver_monitoring = true
}

# ok: terraform-gcp-logging-disabled-data-fusion-monitoring
resource "google_data_fusion_instance" "data_fusion_instance_data_fusion_monitoring_by_variable" {
  name = "orders"
  region = "europe-west1"
  type = "BASIC"
  private_instance = true
  enable_stackdriver_logging = true
  enable_stackdriver_monitoring = var.enable_stackdriver_monitoring
}

# ok: terraform-gcp-logging-disabled-sql-connections
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
    database_flags {
      name = "log_connections"
      value = "on"
    }
  }
}

resource "google_project_iam_audit_config" "all" {
  service = "allServices"
  audit_log_config {
    log_type = "DATA_READ"
    # ok: terraform-gcp-logging-disabled-exempted
    exempted_members = []
  }
}
