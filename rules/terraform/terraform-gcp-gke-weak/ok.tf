# ok: terraform-gcp-gke-weak-abac
# ok: terraform-gcp-gke-weak-client-certificate
# ok: terraform-gcp-gke-weak-basic-auth
# ok: terraform-gcp-gke-weak-network-policy-unset
# ok: terraform-gcp-gke-weak-network-policy
# ok: terraform-gcp-gke-weak-shielded-nodes
# ok: terraform-gcp-gke-weak-intranode
# ok: terraform-gcp-gke-weak-logging
# ok: terraform-gcp-gke-weak-monitoring
# ok: terraform-gcp-gke-weak-binary-authorization
# ok: terraform-gcp-gke-weak-secrets
# ok: terraform-gcp-gke-weak-pod-security
# ok: terraform-gcp-gke-weak-cluster-metadata
# ok: terraform-gcp-gke-weak-cluster-secure-boot
# ok: terraform-gcp-gke-weak-cluster-integrity
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

# ok: terraform-gcp-gke-weak-abac
resource "google_container_cluster" "container_cluster_abac_by_variable" {
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
  enable_legacy_abac = var.enable_legacy_abac
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

# ok: terraform-gcp-gke-weak-client-certificate
resource "google_container_cluster" "container_cluster_client_certificate_by_variable" {
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
      issue_client_certificate = var.issue_client_certificate
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

# ok: terraform-gcp-gke-weak-basic-auth
resource "google_container_cluster" "container_cluster_basic_auth_by_variable" {
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
    username = var.username
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

# ok: terraform-gcp-gke-weak-network-policy
resource "google_container_cluster" "container_cluster_network_policy_by_variable" {
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
    enabled = var.enabled
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

# ok: terraform-gcp-gke-weak-shielded-nodes
resource "google_container_cluster" "container_cluster_shielded_nodes_by_variable" {
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
  enable_shielded_nodes = var.enable_shielded_nodes
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

# ok: terraform-gcp-gke-weak-intranode
resource "google_container_cluster" "container_cluster_intranode_by_variable" {
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
  enable_intranode_visibility = var.enable_intranode_visibility
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

# ok: terraform-gcp-gke-weak-logging
resource "google_container_cluster" "container_cluster_logging_by_variable" {
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
  logging_service = var.logging_service
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

# ok: terraform-gcp-gke-weak-monitoring
resource "google_container_cluster" "container_cluster_monitoring_by_variable" {
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
  monitoring_service = var.monitoring_service
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

# ok: terraform-gcp-gke-weak-binary-authorization
resource "google_container_cluster" "container_cluster_binary_authorization_by_variable" {
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
    evaluation_mode = var.evaluation_mode
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

# ok: terraform-gcp-gke-weak-secrets
resource "google_container_cluster" "container_cluster_secrets_by_variable" {
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
    state = var.state
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

# ok: terraform-gcp-gke-weak-pod-security
resource "google_container_cluster" "container_cluster_pod_security_by_variable" {
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
    enabled = var.enabled
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

# ok: terraform-gcp-gke-weak-cluster-metadata
resource "google_container_cluster" "container_cluster_cluster_metadata_by_variable" {
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
      mode = var.mode
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
  }
}

# ok: terraform-gcp-gke-weak-cluster-secure-boot
resource "google_container_cluster" "container_cluster_cluster_secure_boot_by_variable" {
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
      enable_secure_boot = var.enable_secure_boot
      enable_integrity_monitoring = true
    }
  }
}

# ok: terraform-gcp-gke-weak-cluster-integrity
resource "google_container_cluster" "container_cluster_cluster_integrity_by_variable" {
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
      enable_integrity_monitoring = var.enable_integrity_monitoring
    }
  }
}

# ok: terraform-gcp-gke-weak-node-pool-metadata
# ok: terraform-gcp-gke-weak-node-pool-secure-boot
# ok: terraform-gcp-gke-weak-node-pool-integrity
# ok: terraform-gcp-gke-weak-node-pool-repair
# ok: terraform-gcp-gke-weak-node-pool-upgrade
# ok: terraform-gcp-gke-weak-cos-image
resource "google_container_node_pool" "container_node_pool" {
  cluster = google_container_cluster.main.id
  node_count = 3
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
    image_type = "COS_CONTAINERD"
  }
  management {
    auto_repair = true
    auto_upgrade = true
  }
}

# ok: terraform-gcp-gke-weak-node-pool-metadata
resource "google_container_node_pool" "container_node_pool_node_pool_metadata_by_variable" {
  cluster = google_container_cluster.main.id
  node_count = 3
  node_config {
    workload_metadata_config {
      mode = var.mode
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
    image_type = "COS_CONTAINERD"
  }
  management {
    auto_repair = true
    auto_upgrade = true
  }
}

# ok: terraform-gcp-gke-weak-node-pool-secure-boot
resource "google_container_node_pool" "container_node_pool_node_pool_secure_boot_by_variable" {
  cluster = google_container_cluster.main.id
  node_count = 3
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = var.enable_secure_boot
      enable_integrity_monitoring = true
    }
    image_type = "COS_CONTAINERD"
  }
  management {
    auto_repair = true
    auto_upgrade = true
  }
}

# ok: terraform-gcp-gke-weak-node-pool-integrity
resource "google_container_node_pool" "container_node_pool_node_pool_integrity_by_variable" {
  cluster = google_container_cluster.main.id
  node_count = 3
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = var.enable_integrity_monitoring
    }
    image_type = "COS_CONTAINERD"
  }
  management {
    auto_repair = true
    auto_upgrade = true
  }
}

# ok: terraform-gcp-gke-weak-node-pool-repair
resource "google_container_node_pool" "container_node_pool_node_pool_repair_by_variable" {
  cluster = google_container_cluster.main.id
  node_count = 3
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
    image_type = "COS_CONTAINERD"
  }
  management {
    auto_repair = var.auto_repair
    auto_upgrade = true
  }
}

# ok: terraform-gcp-gke-weak-node-pool-upgrade
resource "google_container_node_pool" "container_node_pool_node_pool_upgrade_by_variable" {
  cluster = google_container_cluster.main.id
  node_count = 3
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
    image_type = "COS_CONTAINERD"
  }
  management {
    auto_repair = true
    auto_upgrade = var.auto_upgrade
  }
}

# ok: terraform-gcp-gke-weak-cos-image
resource "google_container_node_pool" "container_node_pool_cos_image_by_variable" {
  cluster = google_container_cluster.main.id
  node_count = 3
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
    image_type = var.image_type
  }
  management {
    auto_repair = true
    auto_upgrade = true
  }
}

# ok: terraform-gcp-gke-weak-node-pool-metadata-unset
resource "google_container_node_pool" "node_pool_metadata_unset" {
  cluster = google_container_cluster.main.id
  node_config {
    machine_type = "e2-medium"
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
  }
}

resource "google_container_node_pool" "shown" {
  node_config {
    workload_metadata_config {
      # ok: terraform-gcp-gke-weak-metadata-shown
      mode = "GKE_METADATA"
    }
  }
}
