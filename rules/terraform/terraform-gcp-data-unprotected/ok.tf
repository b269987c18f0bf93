# ok: terraform-gcp-data-unprotected-sql-backup, terraform-gcp-data-unprotected-sql-backup-unset
# ok: terraform-gcp-data-unprotected-sql-deletion
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

# ok: terraform-gcp-data-unprotected-sql-backup, terraform-gcp-data-unprotected-sql-backup-unset
# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_database_instance_sql_backup_by_variable" {
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
      enabled = var.enabled
    }
  }
  deletion_protection = true
}

# ok: terraform-gcp-data-unprotected-sql-deletion
# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_database_instance_sql_deletion_by_variable" {
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
  deletion_protection = var.deletion_protection
}

# ok: terraform-gcp-data-unprotected-bucket-versions, terraform-gcp-data-unprotected-bucket-versions-unset
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

# ok: terraform-gcp-data-unprotected-bucket-versions, terraform-gcp-data-unprotected-bucket-versions-unset
resource "google_storage_bucket" "storage_bucket_bucket_versions_by_variable" {
  name = "orders"
  location = "EU"
  public_access_prevention = "enforced"
  uniform_bucket_level_access = true
  logging {
    log_bucket = google_storage_bucket.logs.name
  }
  versioning {
    enabled = var.enabled
  }
  cors {
    origin = ["https://shop.example.com"]
  }
}

# ok: terraform-gcp-data-unprotected-bigquery-table-deletion
resource "google_bigquery_table" "bigquery_table" {
  dataset_id = google_bigquery_dataset.main.dataset_id
  table_id = "orders"
  deletion_protection = true
}

# ok: terraform-gcp-data-unprotected-bigquery-table-deletion
resource "google_bigquery_table" "bigquery_table_bigquery_table_deletion_by_variable" {
  dataset_id = google_bigquery_dataset.main.dataset_id
  table_id = "orders"
  deletion_protection = var.deletion_protection
}

# ok: terraform-gcp-data-unprotected-spanner-deletion
# ok: terraform-gcp-data-unprotected-spanner-drop
resource "google_spanner_database" "spanner_database" {
  instance = google_spanner_instance.main.name
  name = "orders"
  deletion_protection = true
  enable_drop_protection = true
}

# ok: terraform-gcp-data-unprotected-spanner-deletion
resource "google_spanner_database" "spanner_database_spanner_deletion_by_variable" {
  instance = google_spanner_instance.main.name
  name = "orders"
  deletion_protection = var.deletion_protection
  enable_drop_protection = true
}

# ok: terraform-gcp-data-unprotected-spanner-drop
resource "google_spanner_database" "spanner_database_spanner_drop_by_variable" {
  instance = google_spanner_instance.main.name
  name = "orders"
  deletion_protection = true
  enable_drop_protection = var.enable_drop_protection
}

# ok: terraform-gcp-data-unprotected-bigtable-deletion
resource "google_bigtable_instance" "bigtable_instance" {
  name = "orders"
  deletion_protection = true
}

# ok: terraform-gcp-data-unprotected-bigtable-deletion
resource "google_bigtable_instance" "bigtable_instance_bigtable_deletion_by_variable" {
  name = "orders"
  deletion_protection = var.deletion_protection
}
