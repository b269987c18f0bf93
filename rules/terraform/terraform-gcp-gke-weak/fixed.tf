resource "google_container_cluster" "abac" {
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
  # ruleid: terraform-gcp-gke-weak-abac
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

resource "google_container_cluster" "client_certificate" {
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
      # ruleid: terraform-gcp-gke-weak-client-certificate
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

resource "google_container_cluster" "basic_auth" {
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
    # ruleid: terraform-gcp-gke-weak-basic-auth
    username = "admin"
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

# ruleid: terraform-gcp-gke-weak-network-policy-unset
resource "google_container_cluster" "network_policy_unset_unset" {
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

resource "google_container_cluster" "network_policy" {
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
    # ruleid: terraform-gcp-gke-weak-network-policy
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

resource "google_container_cluster" "shielded_nodes" {
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
  # ruleid: terraform-gcp-gke-weak-shielded-nodes
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

resource "google_container_cluster" "intranode" {
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
  # ruleid: terraform-gcp-gke-weak-intranode
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

resource "google_container_cluster" "logging" {
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
  # ruleid: terraform-gcp-gke-weak-logging
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

resource "google_container_cluster" "monitoring" {
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
  # ruleid: terraform-gcp-gke-weak-monitoring
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

resource "google_container_cluster" "binary_authorization" {
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
    # ruleid: terraform-gcp-gke-weak-binary-authorization
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

resource "google_container_cluster" "secrets" {
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
    # ruleid: terraform-gcp-gke-weak-secrets
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

resource "google_container_cluster" "pod_security" {
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
    # ruleid: terraform-gcp-gke-weak-pod-security
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

resource "google_container_cluster" "cluster_metadata" {
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
      # ruleid: terraform-gcp-gke-weak-cluster-metadata
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
  }
}

resource "google_container_cluster" "cluster_metadata_1" {
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
      # ruleid: terraform-gcp-gke-weak-cluster-metadata
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
  }
}

resource "google_container_cluster" "cluster_metadata_2" {
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
      # ruleid: terraform-gcp-gke-weak-cluster-metadata
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
  }
}

resource "google_container_cluster" "cluster_secure_boot" {
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
      # ruleid: terraform-gcp-gke-weak-cluster-secure-boot
      enable_secure_boot = true
      enable_integrity_monitoring = true
    }
  }
}

resource "google_container_cluster" "cluster_integrity" {
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
      # ruleid: terraform-gcp-gke-weak-cluster-integrity
      enable_integrity_monitoring = true
    }
  }
}

resource "google_container_node_pool" "node_pool_metadata" {
  cluster = google_container_cluster.main.id
  node_count = 3
  node_config {
    workload_metadata_config {
      # ruleid: terraform-gcp-gke-weak-node-pool-metadata
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

resource "google_container_node_pool" "node_pool_metadata_1" {
  cluster = google_container_cluster.main.id
  node_count = 3
  node_config {
    workload_metadata_config {
      # ruleid: terraform-gcp-gke-weak-node-pool-metadata
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

resource "google_container_node_pool" "node_pool_metadata_2" {
  cluster = google_container_cluster.main.id
  node_count = 3
  node_config {
    workload_metadata_config {
      # ruleid: terraform-gcp-gke-weak-node-pool-metadata
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

resource "google_container_node_pool" "node_pool_secure_boot" {
  cluster = google_container_cluster.main.id
  node_count = 3
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      # ruleid: terraform-gcp-gke-weak-node-pool-secure-boot
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

resource "google_container_node_pool" "node_pool_integrity" {
  cluster = google_container_cluster.main.id
  node_count = 3
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot = true
      # ruleid: terraform-gcp-gke-weak-node-pool-integrity
      enable_integrity_monitoring = true
    }
    image_type = "COS_CONTAINERD"
  }
  management {
    auto_repair = true
    auto_upgrade = true
  }
}

resource "google_container_node_pool" "node_pool_repair" {
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
    # ruleid: terraform-gcp-gke-weak-node-pool-repair
    auto_repair = true
    auto_upgrade = true
  }
}

resource "google_container_node_pool" "node_pool_upgrade" {
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
    # ruleid: terraform-gcp-gke-weak-node-pool-upgrade
    auto_upgrade = true
  }
}

resource "google_container_node_pool" "cos_image" {
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
    # ruleid: terraform-gcp-gke-weak-cos-image
    image_type = "UBUNTU"
  }
  management {
    auto_repair = true
    auto_upgrade = true
  }
}

resource "google_container_node_pool" "cos_image_1" {
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
    # ruleid: terraform-gcp-gke-weak-cos-image
    image_type = "COS"
  }
  management {
    auto_repair = true
    auto_upgrade = true
  }
}

# ruleid: terraform-gcp-gke-weak-node-pool-metadata-unset
resource "google_container_node_pool" "node_pool_metadata_unset" {
  cluster = google_container_cluster.main.id
  node_config {
    machine_type = "e2-medium"
  }
}

resource "google_container_node_pool" "shown" {
  node_config {
    workload_metadata_config {
      # ruleid: terraform-gcp-gke-weak-metadata-shown
      node_metadata = "EXPOSE"
    }
  }
}

# ruleid: terraform-gcp-gke-weak-node-pool-metadata-unset
resource "google_container_node_pool" "old_endpoints" {
  cluster = "shop"
  node_config {
    metadata = {
      # ruleid: terraform-gcp-gke-weak-metadata-shown
      disable-legacy-endpoints = "false"
    }
  }
}
