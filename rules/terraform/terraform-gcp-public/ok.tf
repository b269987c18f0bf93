# ok: terraform-gcp-public-sql-address
# ok: terraform-gcp-public-sql-networks
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

# ok: terraform-gcp-public-sql-address
# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_database_instance_sql_address_by_variable" {
  name = "orders"
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      ipv4_enabled = var.ipv4_enabled
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

# ok: terraform-gcp-public-sql-networks
# ruleid: terraform-gcp-logging-disabled-sql-connections
resource "google_sql_database_instance" "sql_database_instance_sql_networks_by_variable" {
  name = "orders"
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      ipv4_enabled = false
      authorized_networks {
        value = var.value
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

# ok: terraform-gcp-public-bucket-prevention, terraform-gcp-public-bucket-prevention-unset
# ok: terraform-gcp-public-bucket-uniform, terraform-gcp-public-bucket-uniform-unset
# ok: terraform-gcp-public-bucket-cors
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

# ok: terraform-gcp-public-bucket-prevention, terraform-gcp-public-bucket-prevention-unset
resource "google_storage_bucket" "storage_bucket_bucket_prevention_by_variable" {
  name = "orders"
  location = "EU"
  public_access_prevention = var.public_access_prevention
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

# ok: terraform-gcp-public-bucket-uniform, terraform-gcp-public-bucket-uniform-unset
resource "google_storage_bucket" "storage_bucket_bucket_uniform_by_variable" {
  name = "orders"
  location = "EU"
  public_access_prevention = "enforced"
  uniform_bucket_level_access = var.uniform_bucket_level_access
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

# ok: terraform-gcp-public-bucket-cors
resource "google_storage_bucket" "storage_bucket_bucket_cors_by_variable" {
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
    origin = var.origin
  }
}

# ok: terraform-gcp-public-bucket-acl
resource "google_storage_bucket_access_control" "storage_bucket_access_control" {
  bucket = google_storage_bucket.main.name
  role = "READER"
  entity = "user-jo@example.com"
}

# ok: terraform-gcp-public-bucket-acl
resource "google_storage_bucket_access_control" "storage_bucket_access_control_bucket_acl_by_variable" {
  bucket = google_storage_bucket.main.name
  role = "READER"
  entity = var.entity
}

# ok: terraform-gcp-public-bucket-default-acl
resource "google_storage_default_object_access_control" "storage_default_object_access_control" {
  bucket = google_storage_bucket.main.name
  role = "READER"
  entity = "user-jo@example.com"
}

# ok: terraform-gcp-public-bucket-default-acl
resource "google_storage_default_object_access_control" "storage_default_object_access_control_bucket_default_acl_by_variable" {
  bucket = google_storage_bucket.main.name
  role = "READER"
  entity = var.entity
}

# ok: terraform-gcp-public-object-acl
resource "google_storage_object_access_control" "storage_object_access_control" {
  bucket = google_storage_bucket.main.name
  role = "READER"
  entity = "user-jo@example.com"
}

# ok: terraform-gcp-public-object-acl
resource "google_storage_object_access_control" "storage_object_access_control_object_acl_by_variable" {
  bucket = google_storage_bucket.main.name
  role = "READER"
  entity = var.entity
}

# ok: terraform-gcp-public-bigquery
# ok: terraform-gcp-public-bigquery-member
resource "google_bigquery_dataset" "bigquery_dataset" {
  dataset_id = "orders"
  access {
    special_group = "projectOwners"
    iam_member = "group:data@example.com"
  }
}

# ok: terraform-gcp-public-bigquery
resource "google_bigquery_dataset" "bigquery_dataset_bigquery_by_variable" {
  dataset_id = "orders"
  access {
    special_group = var.special_group
    iam_member = "group:data@example.com"
  }
}

# ok: terraform-gcp-public-bigquery-member
resource "google_bigquery_dataset" "bigquery_dataset_bigquery_member_by_variable" {
  dataset_id = "orders"
  access {
    special_group = "projectOwners"
    iam_member = var.iam_member
  }
}

# ok: terraform-gcp-public-gke-nodes-unset
# ok: terraform-gcp-public-gke-nodes
# ok: terraform-gcp-public-gke-networks
# ok: terraform-gcp-public-gke-networks-unset
resource "google_container_cluster" "container_cluster" {
  name = "main"
  location = "europe-west1"
  initial_node_count = 1
  private_cluster_config {
    enable_private_nodes = true
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

# ok: terraform-gcp-public-gke-nodes
resource "google_container_cluster" "container_cluster_gke_nodes_by_variable" {
  name = "main"
  location = "europe-west1"
  initial_node_count = 1
  private_cluster_config {
    enable_private_nodes = var.enable_private_nodes
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

# ok: terraform-gcp-public-gke-networks
resource "google_container_cluster" "container_cluster_gke_networks_by_variable" {
  name = "main"
  location = "europe-west1"
  initial_node_count = 1
  private_cluster_config {
    enable_private_nodes = true
  }
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = var.cidr_block
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

# ok: terraform-gcp-public-instance-forwarding
resource "google_compute_instance" "compute_instance" {
  name = "web"
  machine_type = "e2-medium"
  zone = "europe-west1-b"
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  can_ip_forward = false
  shielded_instance_config {
    enable_secure_boot = true
    enable_vtpm = true
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

# ok: terraform-gcp-public-instance-forwarding
resource "google_compute_instance" "compute_instance_instance_forwarding_by_variable" {
  name = "web"
  machine_type = "e2-medium"
  zone = "europe-west1-b"
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  can_ip_forward = var.can_ip_forward
  shielded_instance_config {
    enable_secure_boot = true
    enable_vtpm = true
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

# ok: terraform-gcp-public-notebook
resource "google_notebooks_instance" "notebooks_instance" {
  name = "lab"
  location = "europe-west1-b"
  machine_type = "e2-medium"
  no_public_ip = true
  shielded_instance_config {
    enable_secure_boot = true
    enable_integrity_monitoring = true
    enable_vtpm = true
  }
}

# ok: terraform-gcp-public-notebook
resource "google_notebooks_instance" "notebooks_instance_notebook_by_variable" {
  name = "lab"
  location = "europe-west1-b"
  machine_type = "e2-medium"
  no_public_ip = var.no_public_ip
  shielded_instance_config {
    enable_secure_boot = true
    enable_integrity_monitoring = true
    enable_vtpm = true
  }
}

# ok: terraform-gcp-public-function-ingress
resource "google_cloudfunctions_function" "cloudfunctions_function" {
  name = "orders"
  runtime = "nodejs22"
  ingress_settings = "ALLOW_INTERNAL_AND_GCLB"
  https_trigger_security_level = "SECURE_ALWAYS"
}

# ok: terraform-gcp-public-function-ingress
resource "google_cloudfunctions_function" "cloudfunctions_function_function_ingress_by_variable" {
  name = "orders"
  runtime = "nodejs22"
  ingress_settings = var.ingress_settings
  https_trigger_security_level = "SECURE_ALWAYS"
}

# ok: terraform-gcp-public-function2-ingress
resource "google_cloudfunctions2_function" "cloudfunctions2_function" {
  name = "orders"
  location = "europe-west1"
  service_config {
    ingress_settings = "ALLOW_INTERNAL_AND_GCLB"
  }
}

# ok: terraform-gcp-public-function2-ingress
resource "google_cloudfunctions2_function" "cloudfunctions2_function_function2_ingress_by_variable" {
  name = "orders"
  location = "europe-west1"
  service_config {
    ingress_settings = var.ingress_settings
  }
}

# ok: terraform-gcp-public-alloydb
resource "google_alloydb_instance" "alloydb_instance" {
  cluster = google_alloydb_cluster.main.name
  instance_id = "orders"
  instance_type = "PRIMARY"
  network_config {
    enable_public_ip = false
  }
}

# ok: terraform-gcp-public-alloydb
resource "google_alloydb_instance" "alloydb_instance_alloydb_by_variable" {
  cluster = google_alloydb_cluster.main.name
  instance_id = "orders"
  instance_type = "PRIMARY"
  network_config {
    enable_public_ip = var.enable_public_ip
  }
}

# ok: terraform-gcp-public-composer
resource "google_composer_environment" "composer_environment" {
  name = "jobs"
  config {
    private_environment_config {
      enable_private_endpoint = true
    }
  }
}

# ok: terraform-gcp-public-composer
resource "google_composer_environment" "composer_environment_composer_by_variable" {
  name = "jobs"
  config {
    private_environment_config {
      enable_private_endpoint = var.enable_private_endpoint
    }
  }
}

# ok: terraform-gcp-public-dataproc
resource "google_dataproc_cluster" "dataproc_cluster" {
  name = "jobs"
  region = "europe-west1"
  cluster_config {
    gce_cluster_config {
      internal_ip_only = true
    }
  }
}

# ok: terraform-gcp-public-dataproc
resource "google_dataproc_cluster" "dataproc_cluster_dataproc_by_variable" {
  name = "jobs"
  region = "europe-west1"
  cluster_config {
    gce_cluster_config {
      internal_ip_only = var.internal_ip_only
    }
  }
}

# ok: terraform-gcp-public-subnetwork-private-access
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

# ok: terraform-gcp-public-subnetwork-private-access
resource "google_compute_subnetwork" "compute_subnetwork_subnetwork_private_access_by_variable" {
  name = "main"
  ip_cidr_range = "10.0.0.0/16"
  region = "europe-west1"
  network = google_compute_network.main.id
  private_ip_google_access = var.private_ip_google_access
  log_config {
    aggregation_interval = "INTERVAL_5_SEC"
  }
}

# ok: terraform-gcp-public-default-network, terraform-gcp-public-default-network-unset
resource "google_project" "project" {
  name = "Orders"
  project_id = "orders"
  auto_create_network = false
}

# ok: terraform-gcp-public-default-network, terraform-gcp-public-default-network-unset
resource "google_project" "project_default_network_by_variable" {
  name = "Orders"
  project_id = "orders"
  auto_create_network = var.auto_create_network
}

# ok: terraform-gcp-public-build-workers
resource "google_cloudbuild_worker_pool" "cloudbuild_worker_pool" {
  name = "build"
  location = "europe-west1"
  worker_config {
    no_external_ip = true
  }
}

# ok: terraform-gcp-public-build-workers
resource "google_cloudbuild_worker_pool" "cloudbuild_worker_pool_build_workers_by_variable" {
  name = "build"
  location = "europe-west1"
  worker_config {
    no_external_ip = var.no_external_ip
  }
}

# ok: terraform-gcp-public-dataflow
resource "google_dataflow_job" "dataflow_job" {
  name = "clicks"
  template_gcs_path = "gs://orders/template"
  temp_gcs_location = "gs://orders/tmp"
  ip_configuration = "WORKER_IP_PRIVATE"
}

# ok: terraform-gcp-public-dataflow
resource "google_dataflow_job" "dataflow_job_dataflow_by_variable" {
  name = "clicks"
  template_gcs_path = "gs://orders/template"
  temp_gcs_location = "gs://orders/tmp"
  ip_configuration = var.ip_configuration
}

# ok: terraform-gcp-public-data-fusion, terraform-gcp-public-data-fusion-unset
resource "google_data_fusion_instance" "data_fusion_instance" {
  name = "orders"
  region = "europe-west1"
  type = "BASIC"
  private_instance = true
  enable_stackdriver_logging = true
  enable_stackdriver_monitoring = true
}

# ok: terraform-gcp-public-data-fusion, terraform-gcp-public-data-fusion-unset
resource "google_data_fusion_instance" "data_fusion_instance_data_fusion_by_variable" {
  name = "orders"
  region = "europe-west1"
  type = "BASIC"
  private_instance = var.private_instance
  enable_stackdriver_logging = true
  enable_stackdriver_monitoring = true
}

# ok: terraform-gcp-public-dataflow-unset
resource "google_dataflow_job" "dataflow_unset" {
  name = "orders"
  temp_gcs_location = "gs://orders/tmp"
  ip_configuration = "WORKER_IP_PRIVATE"
}

# ok: terraform-gcp-public-notebook-unset
resource "google_notebooks_instance" "notebook_unset" {
  name = "orders"
  machine_type = "e2-medium"
  no_public_ip = true
}

# ok: terraform-gcp-public-dataproc-unset
resource "google_dataproc_cluster" "dataproc_unset" {
  name = "orders"
  cluster_config {
    gce_cluster_config {
      zone = "us-central1-a"
      internal_ip_only = true
    }
  }
}

# ok: terraform-gcp-public-function2-ingress-unset
resource "google_cloudfunctions2_function" "function2_ingress_unset" {
  name = "orders"
  service_config {
    available_memory = "256M"
    ingress_settings = "ALLOW_INTERNAL_ONLY"
  }
}

resource "google_bigquery_dataset_access" "readers" {
  dataset_id = "orders"
  role       = "READER"
  # ok: terraform-gcp-public-bigquery
  special_group = "projectReaders"
}
