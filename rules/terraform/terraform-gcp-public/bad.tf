# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_address" {
  name = "orders"
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      # ruleid: terraform-gcp-public-sql-address
      ipv4_enabled = true
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

# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_networks" {
  name = "orders"
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      ipv4_enabled = false
      authorized_networks {
        # ruleid: terraform-gcp-public-sql-networks
        value = "0.0.0.0/0"
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

# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_networks_1" {
  name = "orders"
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      ipv4_enabled = false
      authorized_networks {
        # ruleid: terraform-gcp-public-sql-networks
        value = "::/0"
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

resource "google_storage_bucket" "bucket_prevention" {
  name = "orders"
  location = "EU"
  # ruleid: terraform-gcp-public-bucket-prevention
  public_access_prevention = "inherited"
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

# ruleid: terraform-gcp-public-bucket-prevention-unset
resource "google_storage_bucket" "bucket_prevention_unset" {
  name = "orders"
  location = "EU"
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

resource "google_storage_bucket" "bucket_uniform" {
  name = "orders"
  location = "EU"
  public_access_prevention = "enforced"
  # ruleid: terraform-gcp-public-bucket-uniform
  uniform_bucket_level_access = false
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

# ruleid: terraform-gcp-public-bucket-uniform-unset
resource "google_storage_bucket" "bucket_uniform_unset" {
  name = "orders"
  location = "EU"
  public_access_prevention = "enforced"
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

resource "google_storage_bucket_access_control" "bucket_acl" {
  bucket = google_storage_bucket.main.name
  role = "READER"
  # ruleid: terraform-gcp-public-bucket-acl
  entity = "allUsers"
}

resource "google_storage_bucket_access_control" "bucket_acl_1" {
  bucket = google_storage_bucket.main.name
  role = "READER"
  # ruleid: terraform-gcp-public-bucket-acl
  entity = "allAuthenticatedUsers"
}

resource "google_storage_default_object_access_control" "bucket_default_acl" {
  bucket = google_storage_bucket.main.name
  role = "READER"
  # ruleid: terraform-gcp-public-bucket-default-acl
  entity = "allUsers"
}

resource "google_storage_default_object_access_control" "bucket_default_acl_1" {
  bucket = google_storage_bucket.main.name
  role = "READER"
  # ruleid: terraform-gcp-public-bucket-default-acl
  entity = "allAuthenticatedUsers"
}

resource "google_storage_object_access_control" "object_acl" {
  bucket = google_storage_bucket.main.name
  role = "READER"
  # ruleid: terraform-gcp-public-object-acl
  entity = "allUsers"
}

resource "google_storage_object_access_control" "object_acl_1" {
  bucket = google_storage_bucket.main.name
  role = "READER"
  # ruleid: terraform-gcp-public-object-acl
  entity = "allAuthenticatedUsers"
}

resource "google_bigquery_dataset" "bigquery" {
  dataset_id = "orders"
  access {
    # ruleid: terraform-gcp-public-bigquery
    special_group = "allAuthenticatedUsers"
    iam_member = "group:data@example.com"
  }
}

resource "google_bigquery_dataset" "bigquery_member" {
  dataset_id = "orders"
  access {
    special_group = "projectOwners"
    # ruleid: terraform-gcp-public-bigquery-member
    iam_member = "allUsers"
  }
}

# ruleid: terraform-gcp-public-gke-nodes-unset
resource "google_container_cluster" "gke_nodes_unset_unset" {
  name = "main"
  location = "europe-west1"
  initial_node_count = 1
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "203.0.113.0/24"
    }
  }
  enable_legacy_abac = false
  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
    username = ""
  }
  network_policy {
    enabled = true
  }
  enable_shielded_nodes = true
  enable_intranode_visibility = true
  logging_service = "logging.googleapis.com/kubernetes"
  monitoring_service = "monitoring.googleapis.com/kubernetes"
  binary_authorization {
    evaluation_mode = "PROJECT_SINGLETON_POLICY_ENFORCE"
  }
  database_encryption {
    state = "ENCRYPTED"
  }
  pod_security_policy_config {
    enabled = true
  }
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
  }
}

resource "google_container_cluster" "gke_nodes" {
  name = "main"
  location = "europe-west1"
  initial_node_count = 1
  private_cluster_config {
    # ruleid: terraform-gcp-public-gke-nodes
    enable_private_nodes = false
  }
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "203.0.113.0/24"
    }
  }
  enable_legacy_abac = false
  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
    username = ""
  }
  network_policy {
    enabled = true
  }
  enable_shielded_nodes = true
  enable_intranode_visibility = true
  logging_service = "logging.googleapis.com/kubernetes"
  monitoring_service = "monitoring.googleapis.com/kubernetes"
  binary_authorization {
    evaluation_mode = "PROJECT_SINGLETON_POLICY_ENFORCE"
  }
  database_encryption {
    state = "ENCRYPTED"
  }
  pod_security_policy_config {
    enabled = true
  }
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
  }
}

resource "google_container_cluster" "gke_networks" {
  name = "main"
  location = "europe-west1"
  initial_node_count = 1
  private_cluster_config {
    enable_private_nodes = true
  }
  master_authorized_networks_config {
    cidr_blocks {
      # ruleid: terraform-gcp-public-gke-networks
      cidr_block = "0.0.0.0/0"
    }
  }
  enable_legacy_abac = false
  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
    username = ""
  }
  network_policy {
    enabled = true
  }
  enable_shielded_nodes = true
  enable_intranode_visibility = true
  logging_service = "logging.googleapis.com/kubernetes"
  monitoring_service = "monitoring.googleapis.com/kubernetes"
  binary_authorization {
    evaluation_mode = "PROJECT_SINGLETON_POLICY_ENFORCE"
  }
  database_encryption {
    state = "ENCRYPTED"
  }
  pod_security_policy_config {
    enabled = true
  }
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
  }
}

# ruleid: terraform-gcp-public-gke-networks-unset
resource "google_container_cluster" "gke_networks_unset_unset" {
  name = "main"
  location = "europe-west1"
  initial_node_count = 1
  private_cluster_config {
    enable_private_nodes = true
  }
  enable_legacy_abac = false
  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
    username = ""
  }
  network_policy {
    enabled = true
  }
  enable_shielded_nodes = true
  enable_intranode_visibility = true
  logging_service = "logging.googleapis.com/kubernetes"
  monitoring_service = "monitoring.googleapis.com/kubernetes"
  binary_authorization {
    evaluation_mode = "PROJECT_SINGLETON_POLICY_ENFORCE"
  }
  database_encryption {
    state = "ENCRYPTED"
  }
  pod_security_policy_config {
    enabled = true
  }
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
  }
}

resource "google_compute_instance" "instance_forwarding" {
  name = "web"
  machine_type = "e2-medium"
  zone = "europe-west1-b"
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  # ruleid: terraform-gcp-public-instance-forwarding
  can_ip_forward = true
  shielded_instance_config {
    enable_secure_boot = true
    enable_vtpm = true
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

resource "google_notebooks_instance" "notebook" {
  name = "lab"
  location = "europe-west1-b"
  machine_type = "e2-medium"
  # ruleid: terraform-gcp-public-notebook
  no_public_ip = false
  shielded_instance_config {
    enable_secure_boot = true
    enable_integrity_monitoring = true
    enable_vtpm = true
  }
}

resource "google_cloudfunctions_function" "function_ingress" {
  name = "orders"
  runtime = "nodejs22"
  # ruleid: terraform-gcp-public-function-ingress
  ingress_settings = "ALLOW_ALL"
  https_trigger_security_level = "SECURE_ALWAYS"
}

resource "google_cloudfunctions2_function" "function2_ingress" {
  name = "orders"
  location = "europe-west1"
  service_config {
    # ruleid: terraform-gcp-public-function2-ingress
    ingress_settings = "ALLOW_ALL"
  }
}

resource "google_alloydb_instance" "alloydb" {
  cluster = google_alloydb_cluster.main.name
  instance_id = "orders"
  instance_type = "PRIMARY"
  network_config {
    # ruleid: terraform-gcp-public-alloydb
    enable_public_ip = true
  }
}

resource "google_composer_environment" "composer" {
  name = "jobs"
  config {
    private_environment_config {
      # ruleid: terraform-gcp-public-composer
      enable_private_endpoint = false
    }
  }
}

resource "google_dataproc_cluster" "dataproc" {
  name = "jobs"
  region = "europe-west1"
  cluster_config {
    gce_cluster_config {
      # ruleid: terraform-gcp-public-dataproc
      internal_ip_only = false
    }
  }
}

resource "google_compute_subnetwork" "subnetwork_private_access" {
  name = "main"
  ip_cidr_range = "10.0.0.0/16"
  region = "europe-west1"
  network = google_compute_network.main.id
  # ruleid: terraform-gcp-public-subnetwork-private-access
  private_ip_google_access = false
  log_config {
    aggregation_interval = "INTERVAL_5_SEC"
  }
}

resource "google_project" "default_network" {
  name = "Orders"
  project_id = "orders"
  # ruleid: terraform-gcp-public-default-network
  auto_create_network = true
}

# ruleid: terraform-gcp-public-default-network-unset
resource "google_project" "default_network_unset" {
  name = "Orders"
  project_id = "orders"
}

resource "google_cloudbuild_worker_pool" "build_workers" {
  name = "build"
  location = "europe-west1"
  worker_config {
    # ruleid: terraform-gcp-public-build-workers
    no_external_ip = false
  }
}

resource "google_dataflow_job" "dataflow" {
  name = "clicks"
  template_gcs_path = "gs://orders/template"
  temp_gcs_location = "gs://orders/tmp"
  # ruleid: terraform-gcp-public-dataflow
  ip_configuration = "WORKER_IP_PUBLIC"
}

resource "google_data_fusion_instance" "data_fusion" {
  name = "orders"
  region = "europe-west1"
  type = "BASIC"
  # ruleid: terraform-gcp-public-data-fusion
  private_instance = false
  enable_stackdriver_logging = true
  enable_stackdriver_monitoring = true
}

# ruleid: terraform-gcp-public-data-fusion-unset
resource "google_data_fusion_instance" "data_fusion_unset" {
  name = "orders"
  region = "europe-west1"
  type = "BASIC"
  enable_stackdriver_logging = true
  enable_stackdriver_monitoring = true
}

resource "google_storage_bucket" "bucket_cors" {
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
    # ruleid: terraform-gcp-public-bucket-cors
    origin = ["*"]
  }
}

# ruleid: terraform-gcp-public-dataflow-unset
resource "google_dataflow_job" "dataflow_unset" {
  name = "orders"
  temp_gcs_location = "gs://orders/tmp"
}

# ruleid: terraform-gcp-public-notebook-unset
resource "google_notebooks_instance" "notebook_unset" {
  name = "orders"
  machine_type = "e2-medium"
}

# ruleid: terraform-gcp-public-dataproc-unset
resource "google_dataproc_cluster" "dataproc_unset" {
  name = "orders"
  cluster_config {
    gce_cluster_config {
      zone = "us-central1-a"
    }
  }
}

# ruleid: terraform-gcp-public-function2-ingress-unset
resource "google_cloudfunctions2_function" "function2_ingress_unset" {
  name = "orders"
  service_config {
    available_memory = "256M"
  }
}

resource "google_bigquery_dataset_access" "readers" {
  dataset_id = "orders"
  role       = "READER"
  # ruleid: terraform-gcp-public-bigquery
  special_group = "allAuthenticatedUsers"
}
