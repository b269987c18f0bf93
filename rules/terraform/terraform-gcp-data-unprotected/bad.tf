# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_backup" {
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
      # ruleid: terraform-gcp-data-unprotected-sql-backup
      enabled = false
    }
  }
  deletion_protection = true
}

# ruleid: terraform-gcp-data-unprotected-sql-backup-unset, terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_backup_unset" {
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
  }
  deletion_protection = true
}

# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_deletion" {
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
  # ruleid: terraform-gcp-data-unprotected-sql-deletion
  deletion_protection = false
}

resource "google_storage_bucket" "bucket_versions" {
  name = "orders"
  location = "EU"
  public_access_prevention = "enforced"
  uniform_bucket_level_access = true
  logging {
    log_bucket = google_storage_bucket.logs.name
  }
  versioning {
    # ruleid: terraform-gcp-data-unprotected-bucket-versions
    enabled = false
  }
  cors {
    origin = ["https://shop.example.com"]
  }
}

# ruleid: terraform-gcp-data-unprotected-bucket-versions-unset
resource "google_storage_bucket" "bucket_versions_unset" {
  name = "orders"
  location = "EU"
  public_access_prevention = "enforced"
  uniform_bucket_level_access = true
  logging {
    log_bucket = google_storage_bucket.logs.name
  }
  cors {
    origin = ["https://shop.example.com"]
  }
}

resource "google_bigquery_table" "bigquery_table_deletion" {
  dataset_id = google_bigquery_dataset.main.dataset_id
  table_id = "orders"
  # ruleid: terraform-gcp-data-unprotected-bigquery-table-deletion
  deletion_protection = false
}

resource "google_spanner_database" "spanner_deletion" {
  instance = google_spanner_instance.main.name
  name = "orders"
  # ruleid: terraform-gcp-data-unprotected-spanner-deletion
  deletion_protection = false
  enable_drop_protection = true
}

resource "google_bigtable_instance" "bigtable_deletion" {
  name = "orders"
  # ruleid: terraform-gcp-data-unprotected-bigtable-deletion
  deletion_protection = false
}

resource "google_spanner_database" "spanner_drop" {
  instance = google_spanner_instance.main.name
  name = "orders"
  deletion_protection = true
  # ruleid: terraform-gcp-data-unprotected-spanner-drop
  enable_drop_protection = false
}
