resource "azurerm_storage_account" "storage_blobs" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  account_tier = "Standard"
  account_replication_type = "GRS"
  # ruleid: terraform-azure-public-storage-blobs
  allow_nested_items_to_be_public = false
  public_network_access_enabled = false
  network_rules {
    default_action = "Deny"
  }
  https_traffic_only_enabled = true
  enable_https_traffic_only = true
  min_tls_version = "TLS1_2"
  infrastructure_encryption_enabled = true
  blob_properties {
    delete_retention_policy {
      days = 30
    }
  }
  shared_access_key_enabled = false
}

# ruleid: terraform-azure-public-storage-blobs-unset
resource "azurerm_storage_account" "storage_blobs_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  account_tier = "Standard"
  account_replication_type = "GRS"
  public_network_access_enabled = false
  network_rules {
    default_action = "Deny"
  }
  https_traffic_only_enabled = true
  enable_https_traffic_only = true
  min_tls_version = "TLS1_2"
  infrastructure_encryption_enabled = true
  blob_properties {
    delete_retention_policy {
      days = 30
    }
  }
  shared_access_key_enabled = false
}

resource "azurerm_storage_account" "storage_network" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  account_tier = "Standard"
  account_replication_type = "GRS"
  allow_nested_items_to_be_public = false
  # ruleid: terraform-azure-public-storage-network
  public_network_access_enabled = false
  https_traffic_only_enabled = true
  enable_https_traffic_only = true
  min_tls_version = "TLS1_2"
  infrastructure_encryption_enabled = true
  blob_properties {
    delete_retention_policy {
      days = 30
    }
  }
  shared_access_key_enabled = false
}

resource "azurerm_storage_container" "storage_container" {
  name = "reports"
  storage_account_id = azurerm_storage_account.main.id
  # ruleid: terraform-azure-public-storage-container
  container_access_type = "private"
}

resource "azurerm_storage_container" "storage_container_1" {
  name = "reports"
  storage_account_id = azurerm_storage_account.main.id
  # ruleid: terraform-azure-public-storage-container
  container_access_type = "private"
}

resource "azurerm_storage_account_network_rules" "storage_rules" {
  storage_account_id = azurerm_storage_account.main.id
  # ruleid: terraform-azure-public-storage-rules
  default_action = "Deny"
}

resource "azurerm_storage_account" "storage_account_rules" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  account_tier = "Standard"
  account_replication_type = "GRS"
  allow_nested_items_to_be_public = false
  public_network_access_enabled = false
  network_rules {
    # ruleid: terraform-azure-public-storage-account-rules
    default_action = "Deny"
  }
  https_traffic_only_enabled = true
  enable_https_traffic_only = true
  min_tls_version = "TLS1_2"
  infrastructure_encryption_enabled = true
  blob_properties {
    delete_retention_policy {
      days = 30
    }
  }
  shared_access_key_enabled = false
}

resource "azurerm_mssql_server" "mssql" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "12.0"
  administrator_login = "app"
  administrator_login_password = var.password
  # ruleid: terraform-azure-public-mssql
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
}

# ruleid: terraform-azure-public-mssql-unset
resource "azurerm_mssql_server" "mssql_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "12.0"
  administrator_login = "app"
  administrator_login_password = var.password
  minimum_tls_version = "1.2"
}

resource "azurerm_mysql_server" "mysql" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  # ruleid: terraform-azure-public-mysql
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

# ruleid: terraform-azure-public-mysql-unset
resource "azurerm_mysql_server" "mysql_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

resource "azurerm_postgresql_server" "postgresql" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "11"
  sku_name = "GP_Gen5_2"
  # ruleid: terraform-azure-public-postgresql
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

# ruleid: terraform-azure-public-postgresql-unset
resource "azurerm_postgresql_server" "postgresql_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "11"
  sku_name = "GP_Gen5_2"
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

resource "azurerm_mariadb_server" "mariadb" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "10.3"
  sku_name = "GP_Gen5_2"
  # ruleid: terraform-azure-public-mariadb
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  geo_redundant_backup_enabled = true
}

# ruleid: terraform-azure-public-mariadb-unset
resource "azurerm_mariadb_server" "mariadb_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "10.3"
  sku_name = "GP_Gen5_2"
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  geo_redundant_backup_enabled = true
}

resource "azurerm_cosmosdb_account" "cosmosdb" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  offer_type = "Standard"
  consistency_policy {
    consistency_level = "Session"
  }
  geo_location {
    location          = azurerm_resource_group.main.location
    failover_priority = 0
  }
  # ruleid: terraform-azure-public-cosmosdb
  public_network_access_enabled = false
  local_authentication_disabled = true
  access_key_metadata_writes_enabled = false
}

# ruleid: terraform-azure-public-cosmosdb-unset
resource "azurerm_cosmosdb_account" "cosmosdb_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  offer_type = "Standard"
  consistency_policy {
    consistency_level = "Session"
  }
  geo_location {
    location          = azurerm_resource_group.main.location
    failover_priority = 0
  }
  local_authentication_disabled = true
  access_key_metadata_writes_enabled = false
}

resource "azurerm_redis_cache" "redis" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  capacity = 1
  family = "P"
  sku_name = "Premium"
  # ruleid: terraform-azure-public-redis
  public_network_access_enabled = false
  enable_non_ssl_port = false
  non_ssl_port_enabled = false
  minimum_tls_version = "1.2"
  redis_configuration {
    rdb_backup_enabled = true
    authentication_enabled = true
  }
}

resource "azurerm_key_vault" "key_vault" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  tenant_id = data.azurerm_client_config.current.tenant_id
  sku_name = "premium"
  # ruleid: terraform-azure-public-key-vault
  public_network_access_enabled = false
  network_acls {
    default_action = "Deny"
  }
  purge_protection_enabled = true
  soft_delete_enabled = true
}

resource "azurerm_container_registry" "registry" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  # ruleid: terraform-azure-public-registry
  public_network_access_enabled = false
  anonymous_pull_enabled = false
  admin_enabled = false
}

resource "azurerm_search_service" "search" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "standard"
  # ruleid: terraform-azure-public-search
  public_network_access_enabled = false
  local_authentication_enabled = false
}

resource "azurerm_eventhub_namespace" "eventhub" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard"
  # ruleid: terraform-azure-public-eventhub
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
  local_authentication_enabled = false
}

resource "azurerm_servicebus_namespace" "servicebus" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  # ruleid: terraform-azure-public-servicebus
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
  local_auth_enabled = false
}

resource "azurerm_cognitive_account" "cognitive" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  kind = "OpenAI"
  sku_name = "S0"
  # ruleid: terraform-azure-public-cognitive
  public_network_access_enabled = false
  local_auth_enabled = false
}

resource "azurerm_data_factory" "data_factory" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  # ruleid: terraform-azure-public-data-factory
  public_network_enabled = false
}

resource "azurerm_synapse_workspace" "synapse" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.main.id
  # ruleid: terraform-azure-public-synapse
  public_network_access_enabled = false
}

resource "azurerm_eventgrid_domain" "eventgrid_domain" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  # ruleid: terraform-azure-public-eventgrid-domain
  public_network_access_enabled = false
  local_auth_enabled = false
}

resource "azurerm_eventgrid_topic" "eventgrid_topic" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  # ruleid: terraform-azure-public-eventgrid-topic
  public_network_access_enabled = false
  local_auth_enabled = false
}

resource "azurerm_app_configuration" "app_configuration" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "standard"
  # ruleid: terraform-azure-public-app-configuration
  public_network_access_enabled = false
  local_auth_enabled = false
}

resource "azurerm_iothub" "iothub" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku {
    name     = "S1"
    capacity = 1
  }
  # ruleid: terraform-azure-public-iothub
  public_network_access_enabled = false
}

resource "azurerm_databricks_workspace" "databricks" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "premium"
  # ruleid: terraform-azure-public-databricks
  public_network_access_enabled = false
  custom_parameters {
    no_public_ip = true
  }
}

resource "azurerm_machine_learning_workspace" "machine_learning" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  application_insights_id = azurerm_application_insights.main.id
  key_vault_id = azurerm_key_vault.main.id
  storage_account_id = azurerm_storage_account.main.id
  identity {
    type = "SystemAssigned"
  }
  # ruleid: terraform-azure-public-machine-learning
  public_network_access_enabled = false
}

resource "azurerm_key_vault" "key_vault_rules" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  tenant_id = data.azurerm_client_config.current.tenant_id
  sku_name = "premium"
  network_acls {
    # ruleid: terraform-azure-public-key-vault-rules
    default_action = "Deny"
  }
  purge_protection_enabled = true
  soft_delete_enabled = true
}

resource "azurerm_container_registry" "registry_anonymous" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  # ruleid: terraform-azure-public-registry-anonymous
  anonymous_pull_enabled = false
  admin_enabled = false
}

resource "azurerm_kubernetes_cluster" "aks_private" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  dns_prefix = "orders"
  identity {
    type = "SystemAssigned"
  }
  # ruleid: terraform-azure-public-aks-private
  private_cluster_enabled = true
  api_server_access_profile {
    authorized_ip_ranges = ["203.0.113.0/24"]
  }
  oms_agent {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id
  }
  role_based_access_control_enabled = true
  role_based_access_control {
    enabled = true
  }
  local_account_disabled = true
  azure_policy_enabled = true
  network_profile {
    network_policy = "azure"
  }
  default_node_pool {
    node_public_ip_enabled = false
    enable_node_public_ip = false
    enable_host_encryption = true
    host_encryption_enabled = true
  }
  http_application_routing_enabled = false
  addon_profile {
    kube_dashboard {
      enabled = false
    }
    oms_agent {
      enabled = true
    }
  }
}

resource "azurerm_kubernetes_cluster" "aks_ranges" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  dns_prefix = "orders"
  identity {
    type = "SystemAssigned"
  }
  private_cluster_enabled = true
  api_server_access_profile {
    # ruleid: terraform-azure-public-aks-ranges
    authorized_ip_ranges = ["0.0.0.0/0"]
  }
  oms_agent {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id
  }
  role_based_access_control_enabled = true
  role_based_access_control {
    enabled = true
  }
  local_account_disabled = true
  azure_policy_enabled = true
  network_profile {
    network_policy = "azure"
  }
  default_node_pool {
    node_public_ip_enabled = false
    enable_node_public_ip = false
    enable_host_encryption = true
    host_encryption_enabled = true
  }
  http_application_routing_enabled = false
  addon_profile {
    kube_dashboard {
      enabled = false
    }
    oms_agent {
      enabled = true
    }
  }
}

# ruleid: terraform-azure-public-aks-ranges-unset
resource "azurerm_kubernetes_cluster" "aks_ranges_unset_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  dns_prefix = "orders"
  identity {
    type = "SystemAssigned"
  }
  oms_agent {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id
  }
  role_based_access_control_enabled = true
  role_based_access_control {
    enabled = true
  }
  local_account_disabled = true
  azure_policy_enabled = true
  network_profile {
    network_policy = "azure"
  }
  default_node_pool {
    node_public_ip_enabled = false
    enable_node_public_ip = false
    enable_host_encryption = true
    host_encryption_enabled = true
  }
  http_application_routing_enabled = false
  addon_profile {
    kube_dashboard {
      enabled = false
    }
    oms_agent {
      enabled = true
    }
  }
}

resource "azurerm_network_interface" "nic_forwarding" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  # ruleid: terraform-azure-public-nic-forwarding
  ip_forwarding_enabled = false
}

resource "azurerm_mssql_firewall_rule" "mssql_firewall" {
  name = "office"
  start_ip_address = "203.0.113.0"
  # ruleid: terraform-azure-public-mssql-firewall
  end_ip_address = "255.255.255.255"
}

resource "azurerm_sql_firewall_rule" "sql_firewall" {
  name = "office"
  start_ip_address = "203.0.113.0"
  # ruleid: terraform-azure-public-sql-firewall
  end_ip_address = "255.255.255.255"
}

resource "azurerm_postgresql_firewall_rule" "postgresql_firewall" {
  name = "office"
  start_ip_address = "203.0.113.0"
  # ruleid: terraform-azure-public-postgresql-firewall
  end_ip_address = "255.255.255.255"
}

resource "azurerm_mysql_firewall_rule" "mysql_firewall" {
  name = "office"
  start_ip_address = "203.0.113.0"
  # ruleid: terraform-azure-public-mysql-firewall
  end_ip_address = "255.255.255.255"
}

resource "azurerm_postgresql_flexible_server_firewall_rule" "postgresql_flexible_firewall" {
  name = "office"
  start_ip_address = "203.0.113.0"
  # ruleid: terraform-azure-public-postgresql-flexible-firewall
  end_ip_address = "255.255.255.255"
}

resource "azurerm_mysql_flexible_server_firewall_rule" "mysql_flexible_firewall" {
  name = "office"
  start_ip_address = "203.0.113.0"
  # ruleid: terraform-azure-public-mysql-flexible-firewall
  end_ip_address = "255.255.255.255"
}

resource "azurerm_redis_firewall_rule" "redis_firewall" {
  name = "office"
  start_ip_address = "203.0.113.0"
  # ruleid: terraform-azure-public-redis-firewall
  end_ip_address = "255.255.255.255"
}

resource "azurerm_synapse_firewall_rule" "synapse_firewall" {
  name = "office"
  start_ip_address = "203.0.113.0"
  # ruleid: terraform-azure-public-synapse-firewall
  end_ip_address = "255.255.255.255"
}

resource "azurerm_kubernetes_cluster" "aks_node_addresses" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  dns_prefix = "orders"
  identity {
    type = "SystemAssigned"
  }
  private_cluster_enabled = true
  api_server_access_profile {
    authorized_ip_ranges = ["203.0.113.0/24"]
  }
  oms_agent {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id
  }
  role_based_access_control_enabled = true
  role_based_access_control {
    enabled = true
  }
  local_account_disabled = true
  azure_policy_enabled = true
  network_profile {
    network_policy = "azure"
  }
  default_node_pool {
    # ruleid: terraform-azure-public-aks-node-addresses
    node_public_ip_enabled = false
    enable_node_public_ip = false
    enable_host_encryption = true
    host_encryption_enabled = true
  }
  http_application_routing_enabled = false
  addon_profile {
    kube_dashboard {
      enabled = false
    }
    oms_agent {
      enabled = true
    }
  }
}

resource "azurerm_kubernetes_cluster" "aks_node_addresses_older" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  dns_prefix = "orders"
  identity {
    type = "SystemAssigned"
  }
  private_cluster_enabled = true
  api_server_access_profile {
    authorized_ip_ranges = ["203.0.113.0/24"]
  }
  oms_agent {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id
  }
  role_based_access_control_enabled = true
  role_based_access_control {
    enabled = true
  }
  local_account_disabled = true
  azure_policy_enabled = true
  network_profile {
    network_policy = "azure"
  }
  default_node_pool {
    node_public_ip_enabled = false
    # ruleid: terraform-azure-public-aks-node-addresses-older
    enable_node_public_ip = false
    enable_host_encryption = true
    host_encryption_enabled = true
  }
  http_application_routing_enabled = false
  addon_profile {
    kube_dashboard {
      enabled = false
    }
    oms_agent {
      enabled = true
    }
  }
}

resource "azurerm_kubernetes_cluster" "aks_routing" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  dns_prefix = "orders"
  identity {
    type = "SystemAssigned"
  }
  private_cluster_enabled = true
  api_server_access_profile {
    authorized_ip_ranges = ["203.0.113.0/24"]
  }
  oms_agent {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id
  }
  role_based_access_control_enabled = true
  role_based_access_control {
    enabled = true
  }
  local_account_disabled = true
  azure_policy_enabled = true
  network_profile {
    network_policy = "azure"
  }
  default_node_pool {
    node_public_ip_enabled = false
    enable_node_public_ip = false
    enable_host_encryption = true
    host_encryption_enabled = true
  }
  # ruleid: terraform-azure-public-aks-routing
  http_application_routing_enabled = false
  addon_profile {
    kube_dashboard {
      enabled = false
    }
    oms_agent {
      enabled = true
    }
  }
}

resource "azurerm_kubernetes_cluster" "aks_dashboard" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  dns_prefix = "orders"
  identity {
    type = "SystemAssigned"
  }
  private_cluster_enabled = true
  api_server_access_profile {
    authorized_ip_ranges = ["203.0.113.0/24"]
  }
  oms_agent {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id
  }
  role_based_access_control_enabled = true
  role_based_access_control {
    enabled = true
  }
  local_account_disabled = true
  azure_policy_enabled = true
  network_profile {
    network_policy = "azure"
  }
  default_node_pool {
    node_public_ip_enabled = false
    enable_node_public_ip = false
    enable_host_encryption = true
    host_encryption_enabled = true
  }
  http_application_routing_enabled = false
  addon_profile {
    kube_dashboard {
      # ruleid: terraform-azure-public-aks-dashboard
      enabled = false
    }
    oms_agent {
      enabled = true
    }
  }
}

resource "azurerm_container_group" "container_group" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  os_type = "Linux"
  container {
    name   = "orders"
    image  = "orders:1.4.2"
    cpu    = "1"
    memory = "1"
  }
  # ruleid: terraform-azure-public-container-group
  ip_address_type = "Private"
}

resource "azurerm_storage_sync" "storage_sync" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  # ruleid: terraform-azure-public-storage-sync
  incoming_traffic_policy = "AllowVirtualNetworksOnly"
}

resource "azurerm_managed_disk" "managed_disk" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  storage_account_type = "Premium_LRS"
  create_option = "Empty"
  disk_size_gb = 40
  encryption_settings {
    enabled = true
  }
  disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  # ruleid: terraform-azure-public-managed-disk
  public_network_access_enabled = false
}

resource "azurerm_api_management" "api_management" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  publisher_name = "Orders"
  publisher_email = "orders@example.com"
  sku_name = "Developer_1"
  security {
    enable_backend_tls10 = false
    enable_backend_tls11 = false
    enable_frontend_tls10 = false
    enable_frontend_tls11 = false
    enable_backend_ssl30 = false
    enable_frontend_ssl30 = false
    triple_des_ciphers_enabled = false
  }
  # ruleid: terraform-azure-public-api-management
  public_network_access_enabled = false
}

resource "azurerm_mssql_managed_instance" "mssql_instance" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Gen5"
  vcores = 4
  storage_size_in_gb = 32
  license_type = "BasePrice"
  subnet_id = azurerm_subnet.main.id
  minimum_tls_version = "1.2"
  # ruleid: terraform-azure-public-mssql-instance
  public_data_endpoint_enabled = false
}

resource "azurerm_postgresql_flexible_server" "postgresql_flexible" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Standard_D2s_v3"
  geo_redundant_backup_enabled = true
  # ruleid: terraform-azure-public-postgresql-flexible
  public_network_access_enabled = false
}

resource "azurerm_batch_account" "batch" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  # ruleid: terraform-azure-public-batch
  public_network_access_enabled = false
}

resource "azurerm_web_pubsub" "web_pubsub" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard_S1"
  # ruleid: terraform-azure-public-web-pubsub
  public_network_access_enabled = false
}

# ruleid: terraform-azure-public-search-unset
resource "azurerm_search_service" "search_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  local_auth_enabled = false
}

# ruleid: terraform-azure-public-eventgrid-unset
resource "azurerm_eventgrid_domain" "eventgrid_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  local_auth_enabled = false
}

# ruleid: terraform-azure-public-eventgrid-unset
resource "azurerm_eventgrid_topic" "eventgrid_unset_2" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  local_auth_enabled = false
}

# ruleid: terraform-azure-public-app-configuration-unset
resource "azurerm_app_configuration" "app_configuration_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  local_auth_enabled = false
}

# ruleid: terraform-azure-public-cognitive-unset
resource "azurerm_cognitive_account" "cognitive_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  local_auth_enabled = false
}

# ruleid: terraform-azure-public-databricks-unset
resource "azurerm_databricks_workspace" "databricks_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
}

# ruleid: terraform-azure-public-batch-unset
resource "azurerm_batch_account" "batch_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
}

# ruleid: terraform-azure-public-data-factory-unset
resource "azurerm_data_factory" "data_factory_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
}

# ruleid: terraform-azure-public-iothub-unset
resource "azurerm_iothub" "iothub_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
}

# ruleid: terraform-azure-public-key-vault-unset
resource "azurerm_key_vault" "key_vault_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  tenant_id = data.azurerm_client_config.current.tenant_id
  sku_name = "standard"
  purge_protection_enabled = true
}

resource "azurerm_search_service" "search_everyone" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  local_authentication_enabled = false
  # ruleid: terraform-azure-public-search-everyone
  allowed_ips = ["0.0.0.0/0"]
}

resource "azurerm_batch_account" "batch_rules" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  network_profile {
    account_access {
      # ruleid: terraform-azure-public-batch-rules
      default_action = "Deny"
    }
  }
}

resource "azurerm_cognitive_account" "cognitive_rules" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  local_auth_enabled = false
  network_acls {
    # ruleid: terraform-azure-public-cognitive-rules
    default_action = "Deny"
  }
}

resource "azurerm_postgresql_firewall_rule" "services" {
  start_ip_address = "0.0.0.0"
  # ruleid: terraform-azure-public-every-customer
  end_ip_address = "0.0.0.0"
}
