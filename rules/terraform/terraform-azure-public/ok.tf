# ok: terraform-azure-public-storage-blobs, terraform-azure-public-storage-blobs-unset
# ok: terraform-azure-public-storage-network
# ok: terraform-azure-public-storage-account-rules
resource "azurerm_storage_account" "storage_account" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  account_tier = "Standard"
  account_replication_type = "GRS"
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

# ok: terraform-azure-public-storage-blobs, terraform-azure-public-storage-blobs-unset
resource "azurerm_storage_account" "storage_account_storage_blobs_by_variable" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  account_tier = "Standard"
  account_replication_type = "GRS"
  allow_nested_items_to_be_public = var.allow_nested_items_to_be_public
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

# ok: terraform-azure-public-storage-network
resource "azurerm_storage_account" "storage_account_storage_network_by_variable" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  account_tier = "Standard"
  account_replication_type = "GRS"
  allow_nested_items_to_be_public = false
  public_network_access_enabled = var.public_network_access_enabled
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

# ok: terraform-azure-public-storage-account-rules
resource "azurerm_storage_account" "storage_account_storage_account_rules_by_variable" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  account_tier = "Standard"
  account_replication_type = "GRS"
  allow_nested_items_to_be_public = false
  public_network_access_enabled = false
  network_rules {
    default_action = var.default_action
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

# ok: terraform-azure-public-storage-container
resource "azurerm_storage_container" "storage_container" {
  name = "reports"
  storage_account_id = azurerm_storage_account.main.id
  container_access_type = "private"
}

# ok: terraform-azure-public-storage-container
resource "azurerm_storage_container" "storage_container_storage_container_by_variable" {
  name = "reports"
  storage_account_id = azurerm_storage_account.main.id
  container_access_type = var.container_access_type
}

# ok: terraform-azure-public-storage-rules
resource "azurerm_storage_account_network_rules" "storage_account_network_rules" {
  storage_account_id = azurerm_storage_account.main.id
  default_action = "Deny"
}

# ok: terraform-azure-public-storage-rules
resource "azurerm_storage_account_network_rules" "storage_account_network_rules_storage_rules_by_variable" {
  storage_account_id = azurerm_storage_account.main.id
  default_action = var.default_action
}

# ok: terraform-azure-public-mssql, terraform-azure-public-mssql-unset
resource "azurerm_mssql_server" "mssql_server" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "12.0"
  administrator_login = "app"
  administrator_login_password = var.password
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
}

# ok: terraform-azure-public-mssql, terraform-azure-public-mssql-unset
resource "azurerm_mssql_server" "mssql_server_mssql_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "12.0"
  administrator_login = "app"
  administrator_login_password = var.password
  public_network_access_enabled = var.public_network_access_enabled
  minimum_tls_version = "1.2"
}

# ok: terraform-azure-public-mysql, terraform-azure-public-mysql-unset
resource "azurerm_mysql_server" "mysql_server" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-public-mysql, terraform-azure-public-mysql-unset
resource "azurerm_mysql_server" "mysql_server_mysql_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = var.public_network_access_enabled
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-public-postgresql, terraform-azure-public-postgresql-unset
resource "azurerm_postgresql_server" "postgresql_server" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "11"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-public-postgresql, terraform-azure-public-postgresql-unset
resource "azurerm_postgresql_server" "postgresql_server_postgresql_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "11"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = var.public_network_access_enabled
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-public-mariadb, terraform-azure-public-mariadb-unset
resource "azurerm_mariadb_server" "mariadb_server" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "10.3"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-public-mariadb, terraform-azure-public-mariadb-unset
resource "azurerm_mariadb_server" "mariadb_server_mariadb_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "10.3"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = var.public_network_access_enabled
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-public-cosmosdb, terraform-azure-public-cosmosdb-unset
resource "azurerm_cosmosdb_account" "cosmosdb_account" {
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
  public_network_access_enabled = false
  local_authentication_disabled = true
  access_key_metadata_writes_enabled = false
}

# ok: terraform-azure-public-cosmosdb, terraform-azure-public-cosmosdb-unset
resource "azurerm_cosmosdb_account" "cosmosdb_account_cosmosdb_by_variable" {
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
  public_network_access_enabled = var.public_network_access_enabled
  local_authentication_disabled = true
  access_key_metadata_writes_enabled = false
}

# ok: terraform-azure-public-redis
resource "azurerm_redis_cache" "redis_cache" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  capacity = 1
  family = "P"
  sku_name = "Premium"
  public_network_access_enabled = false
  enable_non_ssl_port = false
  non_ssl_port_enabled = false
  minimum_tls_version = "1.2"
  redis_configuration {
    rdb_backup_enabled = true
    authentication_enabled = true
  }
}

# ok: terraform-azure-public-redis
resource "azurerm_redis_cache" "redis_cache_redis_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  capacity = 1
  family = "P"
  sku_name = "Premium"
  public_network_access_enabled = var.public_network_access_enabled
  enable_non_ssl_port = false
  non_ssl_port_enabled = false
  minimum_tls_version = "1.2"
  redis_configuration {
    rdb_backup_enabled = true
    authentication_enabled = true
  }
}

# ok: terraform-azure-public-key-vault
# ok: terraform-azure-public-key-vault-rules
resource "azurerm_key_vault" "key_vault" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  tenant_id = data.azurerm_client_config.current.tenant_id
  sku_name = "premium"
  public_network_access_enabled = false
  network_acls {
    default_action = "Deny"
  }
  purge_protection_enabled = true
  soft_delete_enabled = true
}

# ok: terraform-azure-public-key-vault
resource "azurerm_key_vault" "key_vault_key_vault_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  tenant_id = data.azurerm_client_config.current.tenant_id
  sku_name = "premium"
  public_network_access_enabled = var.public_network_access_enabled
  network_acls {
    default_action = "Deny"
  }
  purge_protection_enabled = true
  soft_delete_enabled = true
}

# ok: terraform-azure-public-key-vault-rules
resource "azurerm_key_vault" "key_vault_key_vault_rules_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  tenant_id = data.azurerm_client_config.current.tenant_id
  sku_name = "premium"
  public_network_access_enabled = false
  network_acls {
    default_action = var.default_action
  }
  purge_protection_enabled = true
  soft_delete_enabled = true
}

# ok: terraform-azure-public-registry
# ok: terraform-azure-public-registry-anonymous
resource "azurerm_container_registry" "container_registry" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  anonymous_pull_enabled = false
  admin_enabled = false
}

# ok: terraform-azure-public-registry
resource "azurerm_container_registry" "container_registry_registry_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = var.public_network_access_enabled
  anonymous_pull_enabled = false
  admin_enabled = false
}

# ok: terraform-azure-public-registry-anonymous
resource "azurerm_container_registry" "container_registry_registry_anonymous_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  anonymous_pull_enabled = var.anonymous_pull_enabled
  admin_enabled = false
}

# ok: terraform-azure-public-search
resource "azurerm_search_service" "search_service" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "standard"
  public_network_access_enabled = false
  local_authentication_enabled = false
}

# ok: terraform-azure-public-search
resource "azurerm_search_service" "search_service_search_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "standard"
  public_network_access_enabled = var.public_network_access_enabled
  local_authentication_enabled = false
}

# ok: terraform-azure-public-eventhub
resource "azurerm_eventhub_namespace" "eventhub_namespace" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard"
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
  local_authentication_enabled = false
}

# ok: terraform-azure-public-eventhub
resource "azurerm_eventhub_namespace" "eventhub_namespace_eventhub_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard"
  public_network_access_enabled = var.public_network_access_enabled
  minimum_tls_version = "1.2"
  local_authentication_enabled = false
}

# ok: terraform-azure-public-servicebus
resource "azurerm_servicebus_namespace" "servicebus_namespace" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
  local_auth_enabled = false
}

# ok: terraform-azure-public-servicebus
resource "azurerm_servicebus_namespace" "servicebus_namespace_servicebus_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = var.public_network_access_enabled
  minimum_tls_version = "1.2"
  local_auth_enabled = false
}

# ok: terraform-azure-public-cognitive
resource "azurerm_cognitive_account" "cognitive_account" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  kind = "OpenAI"
  sku_name = "S0"
  public_network_access_enabled = false
  local_auth_enabled = false
}

# ok: terraform-azure-public-cognitive
resource "azurerm_cognitive_account" "cognitive_account_cognitive_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  kind = "OpenAI"
  sku_name = "S0"
  public_network_access_enabled = var.public_network_access_enabled
  local_auth_enabled = false
}

# ok: terraform-azure-public-data-factory
resource "azurerm_data_factory" "data_factory" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_enabled = false
}

# ok: terraform-azure-public-data-factory
resource "azurerm_data_factory" "data_factory_data_factory_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_enabled = var.public_network_access_enabled
}

# ok: terraform-azure-public-synapse
resource "azurerm_synapse_workspace" "synapse_workspace" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.main.id
  public_network_access_enabled = false
}

# ok: terraform-azure-public-synapse
resource "azurerm_synapse_workspace" "synapse_workspace_synapse_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.main.id
  public_network_access_enabled = var.public_network_access_enabled
}

# ok: terraform-azure-public-eventgrid-domain
resource "azurerm_eventgrid_domain" "eventgrid_domain" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_access_enabled = false
  local_auth_enabled = false
}

# ok: terraform-azure-public-eventgrid-domain
resource "azurerm_eventgrid_domain" "eventgrid_domain_eventgrid_domain_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_access_enabled = var.public_network_access_enabled
  local_auth_enabled = false
}

# ok: terraform-azure-public-eventgrid-topic
resource "azurerm_eventgrid_topic" "eventgrid_topic" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_access_enabled = false
  local_auth_enabled = false
}

# ok: terraform-azure-public-eventgrid-topic
resource "azurerm_eventgrid_topic" "eventgrid_topic_eventgrid_topic_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_access_enabled = var.public_network_access_enabled
  local_auth_enabled = false
}

# ok: terraform-azure-public-app-configuration
resource "azurerm_app_configuration" "app_configuration" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "standard"
  public_network_access_enabled = false
  local_auth_enabled = false
}

# ok: terraform-azure-public-app-configuration
resource "azurerm_app_configuration" "app_configuration_app_configuration_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "standard"
  public_network_access_enabled = var.public_network_access_enabled
  local_auth_enabled = false
}

# ok: terraform-azure-public-iothub
resource "azurerm_iothub" "iothub" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku {
    name     = "S1"
    capacity = 1
  }
  public_network_access_enabled = false
}

# ok: terraform-azure-public-iothub
resource "azurerm_iothub" "iothub_iothub_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku {
    name     = "S1"
    capacity = 1
  }
  public_network_access_enabled = var.public_network_access_enabled
}

# ok: terraform-azure-public-databricks
resource "azurerm_databricks_workspace" "databricks_workspace" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "premium"
  public_network_access_enabled = false
  custom_parameters {
    no_public_ip = true
  }
}

# ok: terraform-azure-public-databricks
resource "azurerm_databricks_workspace" "databricks_workspace_databricks_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "premium"
  public_network_access_enabled = var.public_network_access_enabled
  custom_parameters {
    no_public_ip = true
  }
}

# ok: terraform-azure-public-machine-learning
resource "azurerm_machine_learning_workspace" "machine_learning_workspace" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  application_insights_id = azurerm_application_insights.main.id
  key_vault_id = azurerm_key_vault.main.id
  storage_account_id = azurerm_storage_account.main.id
  identity {
    type = "SystemAssigned"
  }
  public_network_access_enabled = false
}

# ok: terraform-azure-public-machine-learning
resource "azurerm_machine_learning_workspace" "machine_learning_workspace_machine_learning_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  application_insights_id = azurerm_application_insights.main.id
  key_vault_id = azurerm_key_vault.main.id
  storage_account_id = azurerm_storage_account.main.id
  identity {
    type = "SystemAssigned"
  }
  public_network_access_enabled = var.public_network_access_enabled
}

# ok: terraform-azure-public-aks-private
# ok: terraform-azure-public-aks-ranges
# ok: terraform-azure-public-aks-ranges-unset
# ok: terraform-azure-public-aks-node-addresses
# ok: terraform-azure-public-aks-node-addresses-older
# ok: terraform-azure-public-aks-routing
# ok: terraform-azure-public-aks-dashboard
resource "azurerm_kubernetes_cluster" "kubernetes_cluster" {
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
      enabled = false
    }
    oms_agent {
      enabled = true
    }
  }
}

# ok: terraform-azure-public-aks-private
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_private_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  dns_prefix = "orders"
  identity {
    type = "SystemAssigned"
  }
  private_cluster_enabled = var.private_cluster_enabled
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

# ok: terraform-azure-public-aks-ranges
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_ranges_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  dns_prefix = "orders"
  identity {
    type = "SystemAssigned"
  }
  private_cluster_enabled = true
  api_server_access_profile {
    authorized_ip_ranges = var.authorized_ip_ranges
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

# ok: terraform-azure-public-aks-ranges-unset
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_ranges_unset_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  dns_prefix = "orders"
  identity {
    type = "SystemAssigned"
  }
  api_server_access_profile {
    authorized_ip_ranges = var.authorized_ip_ranges
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

# ok: terraform-azure-public-aks-node-addresses
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_node_addresses_by_variable" {
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
    node_public_ip_enabled = var.node_public_ip_enabled
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

# ok: terraform-azure-public-aks-node-addresses-older
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_node_addresses_older_by_variable" {
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
    enable_node_public_ip = var.enable_node_public_ip
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

# ok: terraform-azure-public-aks-routing
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_routing_by_variable" {
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
  http_application_routing_enabled = var.http_application_routing_enabled
  addon_profile {
    kube_dashboard {
      enabled = false
    }
    oms_agent {
      enabled = true
    }
  }
}

# ok: terraform-azure-public-aks-dashboard
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_dashboard_by_variable" {
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
      enabled = var.enabled
    }
    oms_agent {
      enabled = true
    }
  }
}

# ok: terraform-azure-public-nic-forwarding
resource "azurerm_network_interface" "network_interface" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  ip_forwarding_enabled = false
}

# ok: terraform-azure-public-nic-forwarding
resource "azurerm_network_interface" "network_interface_nic_forwarding_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  ip_forwarding_enabled = var.ip_forwarding_enabled
}

# ok: terraform-azure-public-mssql-firewall
resource "azurerm_mssql_firewall_rule" "mssql_firewall_rule" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = "203.0.113.255"
}

# ok: terraform-azure-public-mssql-firewall
resource "azurerm_mssql_firewall_rule" "mssql_firewall_rule_mssql_firewall_by_variable" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = var.end_ip_address
}

# ok: terraform-azure-public-sql-firewall
resource "azurerm_sql_firewall_rule" "sql_firewall_rule" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = "203.0.113.255"
}

# ok: terraform-azure-public-sql-firewall
resource "azurerm_sql_firewall_rule" "sql_firewall_rule_sql_firewall_by_variable" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = var.end_ip_address
}

# ok: terraform-azure-public-postgresql-firewall
resource "azurerm_postgresql_firewall_rule" "postgresql_firewall_rule" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = "203.0.113.255"
}

# ok: terraform-azure-public-postgresql-firewall
resource "azurerm_postgresql_firewall_rule" "postgresql_firewall_rule_postgresql_firewall_by_variable" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = var.end_ip_address
}

# ok: terraform-azure-public-mysql-firewall
resource "azurerm_mysql_firewall_rule" "mysql_firewall_rule" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = "203.0.113.255"
}

# ok: terraform-azure-public-mysql-firewall
resource "azurerm_mysql_firewall_rule" "mysql_firewall_rule_mysql_firewall_by_variable" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = var.end_ip_address
}

# ok: terraform-azure-public-postgresql-flexible-firewall
resource "azurerm_postgresql_flexible_server_firewall_rule" "postgresql_flexible_server_firewall_rule" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = "203.0.113.255"
}

# ok: terraform-azure-public-postgresql-flexible-firewall
resource "azurerm_postgresql_flexible_server_firewall_rule" "postgresql_flexible_server_firewall_rule_postgresql_flexible_firewall_by_variable" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = var.end_ip_address
}

# ok: terraform-azure-public-mysql-flexible-firewall
resource "azurerm_mysql_flexible_server_firewall_rule" "mysql_flexible_server_firewall_rule" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = "203.0.113.255"
}

# ok: terraform-azure-public-mysql-flexible-firewall
resource "azurerm_mysql_flexible_server_firewall_rule" "mysql_flexible_server_firewall_rule_mysql_flexible_firewall_by_variable" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = var.end_ip_address
}

# ok: terraform-azure-public-redis-firewall
resource "azurerm_redis_firewall_rule" "redis_firewall_rule" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = "203.0.113.255"
}

# ok: terraform-azure-public-redis-firewall
resource "azurerm_redis_firewall_rule" "redis_firewall_rule_redis_firewall_by_variable" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = var.end_ip_address
}

# ok: terraform-azure-public-synapse-firewall
resource "azurerm_synapse_firewall_rule" "synapse_firewall_rule" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = "203.0.113.255"
}

# ok: terraform-azure-public-synapse-firewall
resource "azurerm_synapse_firewall_rule" "synapse_firewall_rule_synapse_firewall_by_variable" {
  name = "office"
  start_ip_address = "203.0.113.0"
  end_ip_address = var.end_ip_address
}

# ok: terraform-azure-public-container-group
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
  ip_address_type = "Private"
}

# ok: terraform-azure-public-container-group
resource "azurerm_container_group" "container_group_container_group_by_variable" {
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
  ip_address_type = var.ip_address_type
}

# ok: terraform-azure-public-storage-sync
resource "azurerm_storage_sync" "storage_sync" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  incoming_traffic_policy = "AllowVirtualNetworksOnly"
}

# ok: terraform-azure-public-storage-sync
resource "azurerm_storage_sync" "storage_sync_storage_sync_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  incoming_traffic_policy = var.incoming_traffic_policy
}

# ok: terraform-azure-public-managed-disk
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
  public_network_access_enabled = false
}

# ok: terraform-azure-public-managed-disk
resource "azurerm_managed_disk" "managed_disk_managed_disk_by_variable" {
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
  public_network_access_enabled = var.public_network_access_enabled
}

# ok: terraform-azure-public-api-management
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
  public_network_access_enabled = false
}

# ok: terraform-azure-public-api-management
resource "azurerm_api_management" "api_management_api_management_by_variable" {
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
  public_network_access_enabled = var.public_network_access_enabled
}

# ok: terraform-azure-public-mssql-instance
resource "azurerm_mssql_managed_instance" "mssql_managed_instance" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Gen5"
  vcores = 4
  storage_size_in_gb = 32
  license_type = "BasePrice"
  subnet_id = azurerm_subnet.main.id
  minimum_tls_version = "1.2"
  public_data_endpoint_enabled = false
}

# ok: terraform-azure-public-mssql-instance
resource "azurerm_mssql_managed_instance" "mssql_managed_instance_mssql_instance_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Gen5"
  vcores = 4
  storage_size_in_gb = 32
  license_type = "BasePrice"
  subnet_id = azurerm_subnet.main.id
  minimum_tls_version = "1.2"
  public_data_endpoint_enabled = var.public_data_endpoint_enabled
}

# ok: terraform-azure-public-postgresql-flexible
resource "azurerm_postgresql_flexible_server" "postgresql_flexible_server" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Standard_D2s_v3"
  geo_redundant_backup_enabled = true
  public_network_access_enabled = false
}

# ok: terraform-azure-public-postgresql-flexible
resource "azurerm_postgresql_flexible_server" "postgresql_flexible_server_postgresql_flexible_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Standard_D2s_v3"
  geo_redundant_backup_enabled = true
  public_network_access_enabled = var.public_network_access_enabled
}

# ok: terraform-azure-public-batch
resource "azurerm_batch_account" "batch_account" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_access_enabled = false
}

# ok: terraform-azure-public-batch
resource "azurerm_batch_account" "batch_account_batch_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_access_enabled = var.public_network_access_enabled
}

# ok: terraform-azure-public-web-pubsub
resource "azurerm_web_pubsub" "web_pubsub" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard_S1"
  public_network_access_enabled = false
}

# ok: terraform-azure-public-web-pubsub
resource "azurerm_web_pubsub" "web_pubsub_web_pubsub_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard_S1"
  public_network_access_enabled = var.public_network_access_enabled
}

# ok: terraform-azure-public-search-unset
resource "azurerm_search_service" "search_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  public_network_access_enabled = false
  local_auth_enabled = false
}

# ok: terraform-azure-public-eventgrid-unset
resource "azurerm_eventgrid_domain" "eventgrid_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  public_network_access_enabled = false
  local_auth_enabled = false
}

# ok: terraform-azure-public-app-configuration-unset
resource "azurerm_app_configuration" "app_configuration_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  public_network_access_enabled = false
  local_auth_enabled = false
}

# ok: terraform-azure-public-cognitive-unset
resource "azurerm_cognitive_account" "cognitive_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  public_network_access_enabled = false
  local_auth_enabled = false
}

# ok: terraform-azure-public-databricks-unset
resource "azurerm_databricks_workspace" "databricks_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  public_network_access_enabled = false
}

# ok: terraform-azure-public-batch-unset
resource "azurerm_batch_account" "batch_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  public_network_access_enabled = false
}

# ok: terraform-azure-public-data-factory-unset
resource "azurerm_data_factory" "data_factory_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  public_network_enabled = false
}

# ok: terraform-azure-public-iothub-unset
resource "azurerm_iothub" "iothub_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  public_network_access_enabled = false
}

# ok: terraform-azure-public-key-vault-unset
resource "azurerm_key_vault" "key_vault_unset" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  tenant_id = data.azurerm_client_config.current.tenant_id
  sku_name = "standard"
  purge_protection_enabled = true
  network_acls {
    default_action = "Deny"
    bypass = "AzureServices"
  }
}

# ok: terraform-azure-public-search-everyone
resource "azurerm_search_service" "search_everyone" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  local_authentication_enabled = false
  allowed_ips = ["198.51.100.7"]
}

# ok: terraform-azure-public-batch-rules
resource "azurerm_batch_account" "batch_rules" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  network_profile {
    account_access {
      default_action = "Deny"
    }
  }
}

# ok: terraform-azure-public-cognitive-rules
resource "azurerm_cognitive_account" "cognitive_rules" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  local_auth_enabled = false
  network_acls {
    default_action = "Deny"
  }
}

resource "azurerm_postgresql_firewall_rule" "services" {
  start_ip_address = "10.0.0.4"
  # ok: terraform-azure-public-every-customer
  end_ip_address = "10.0.0.9"
}
