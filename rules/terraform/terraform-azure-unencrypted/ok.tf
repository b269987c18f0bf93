# ok: terraform-azure-unencrypted-disk-settings
# ok: terraform-azure-unencrypted-disk-key
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

# ok: terraform-azure-unencrypted-disk-settings
resource "azurerm_managed_disk" "managed_disk_disk_settings_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  storage_account_type = "Premium_LRS"
  create_option = "Empty"
  disk_size_gb = 40
  encryption_settings {
    enabled = var.enabled
  }
  disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  public_network_access_enabled = false
}

# ok: terraform-azure-unencrypted-disk-key
resource "azurerm_managed_disk" "managed_disk_disk_key_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  storage_account_type = "Premium_LRS"
  create_option = "Empty"
  disk_size_gb = 40
  encryption_settings {
    enabled = true
  }
  disk_encryption_set_id = var.disk_encryption_set_id
  public_network_access_enabled = false
}

# ok: terraform-azure-unencrypted-linux-machine-host
resource "azurerm_linux_virtual_machine" "linux_virtual_machine" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  size = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
  disable_password_authentication = true
  allow_extension_operations = false
}

# ok: terraform-azure-unencrypted-linux-machine-host
resource "azurerm_linux_virtual_machine" "linux_virtual_machine_linux_machine_host_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  size = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = var.encryption_at_host_enabled
  disable_password_authentication = true
  allow_extension_operations = false
}

# ok: terraform-azure-unencrypted-windows-machine-host
resource "azurerm_windows_virtual_machine" "windows_virtual_machine" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  size = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
  enable_automatic_updates = true
}

# ok: terraform-azure-unencrypted-windows-machine-host
resource "azurerm_windows_virtual_machine" "windows_virtual_machine_windows_machine_host_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  size = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = var.encryption_at_host_enabled
  enable_automatic_updates = true
}

# ok: terraform-azure-unencrypted-linux-scale-set-host
resource "azurerm_linux_virtual_machine_scale_set" "linux_virtual_machine_scale_set" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
  disable_password_authentication = true
}

# ok: terraform-azure-unencrypted-linux-scale-set-host
resource "azurerm_linux_virtual_machine_scale_set" "linux_virtual_machine_scale_set_linux_scale_set_host_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = var.encryption_at_host_enabled
  disable_password_authentication = true
}

# ok: terraform-azure-unencrypted-windows-scale-set-host
resource "azurerm_windows_virtual_machine_scale_set" "windows_virtual_machine_scale_set" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
}

# ok: terraform-azure-unencrypted-windows-scale-set-host
resource "azurerm_windows_virtual_machine_scale_set" "windows_virtual_machine_scale_set_windows_scale_set_host_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = var.encryption_at_host_enabled
}

# ok: terraform-azure-unencrypted-automation-string, terraform-azure-unencrypted-automation-string-unset
resource "azurerm_automation_variable_string" "automation_variable_string" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
  encrypted = true
}

# ok: terraform-azure-unencrypted-automation-string, terraform-azure-unencrypted-automation-string-unset
resource "azurerm_automation_variable_string" "automation_variable_string_automation_string_by_variable" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
  encrypted = var.encrypted
}

# ok: terraform-azure-unencrypted-automation-int, terraform-azure-unencrypted-automation-int-unset
resource "azurerm_automation_variable_int" "automation_variable_int" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
  encrypted = true
}

# ok: terraform-azure-unencrypted-automation-int, terraform-azure-unencrypted-automation-int-unset
resource "azurerm_automation_variable_int" "automation_variable_int_automation_int_by_variable" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
  encrypted = var.encrypted
}

# ok: terraform-azure-unencrypted-automation-bool, terraform-azure-unencrypted-automation-bool-unset
resource "azurerm_automation_variable_bool" "automation_variable_bool" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
  encrypted = true
}

# ok: terraform-azure-unencrypted-automation-bool, terraform-azure-unencrypted-automation-bool-unset
resource "azurerm_automation_variable_bool" "automation_variable_bool_automation_bool_by_variable" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
  encrypted = var.encrypted
}

# ok: terraform-azure-unencrypted-automation-datetime, terraform-azure-unencrypted-automation-datetime-unset
resource "azurerm_automation_variable_datetime" "automation_variable_datetime" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
  encrypted = true
}

# ok: terraform-azure-unencrypted-automation-datetime, terraform-azure-unencrypted-automation-datetime-unset
resource "azurerm_automation_variable_datetime" "automation_variable_datetime_automation_datetime_by_variable" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
  encrypted = var.encrypted
}

# ok: terraform-azure-unencrypted-data-lake
resource "azurerm_data_lake_store" "data_lake_store" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  encryption_state = "Enabled"
}

# ok: terraform-azure-unencrypted-data-lake
resource "azurerm_data_lake_store" "data_lake_store_data_lake_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  encryption_state = var.encryption_state
}

# ok: terraform-azure-unencrypted-mssql
resource "azurerm_mssql_database" "mssql_database" {
  name = "orders"
  server_id = azurerm_mssql_server.main.id
  transparent_data_encryption_enabled = true
}

# ok: terraform-azure-unencrypted-mssql
resource "azurerm_mssql_database" "mssql_database_mssql_by_variable" {
  name = "orders"
  server_id = azurerm_mssql_server.main.id
  transparent_data_encryption_enabled = var.transparent_data_encryption_enabled
}

# ok: terraform-azure-unencrypted-mysql-infrastructure
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

# ok: terraform-azure-unencrypted-mysql-infrastructure
resource "azurerm_mysql_server" "mysql_server_mysql_infrastructure_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = var.infrastructure_encryption_enabled
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-unencrypted-postgresql-infrastructure
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

# ok: terraform-azure-unencrypted-postgresql-infrastructure
resource "azurerm_postgresql_server" "postgresql_server_postgresql_infrastructure_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "11"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = var.infrastructure_encryption_enabled
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-unencrypted-kusto, terraform-azure-unencrypted-kusto-unset
# ok: terraform-azure-unencrypted-kusto-double
resource "azurerm_kusto_cluster" "kusto_cluster" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku {
    name     = "Standard_D13_v2"
    capacity = 2
  }
  disk_encryption_enabled = true
  double_encryption_enabled = true
}

# ok: terraform-azure-unencrypted-kusto, terraform-azure-unencrypted-kusto-unset
resource "azurerm_kusto_cluster" "kusto_cluster_kusto_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku {
    name     = "Standard_D13_v2"
    capacity = 2
  }
  disk_encryption_enabled = var.disk_encryption_enabled
  double_encryption_enabled = true
}

# ok: terraform-azure-unencrypted-kusto-double
resource "azurerm_kusto_cluster" "kusto_cluster_kusto_double_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku {
    name     = "Standard_D13_v2"
    capacity = 2
  }
  disk_encryption_enabled = true
  double_encryption_enabled = var.double_encryption_enabled
}

# ok: terraform-azure-unencrypted-storage-infrastructure
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

# ok: terraform-azure-unencrypted-storage-infrastructure
resource "azurerm_storage_account" "storage_account_storage_infrastructure_by_variable" {
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
  infrastructure_encryption_enabled = var.infrastructure_encryption_enabled
  blob_properties {
    delete_retention_policy {
      days = 30
    }
  }
  shared_access_key_enabled = false
}

# ok: terraform-azure-unencrypted-aks-enable-host-encryption
# ok: terraform-azure-unencrypted-aks-host-encryption-enabled
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

# ok: terraform-azure-unencrypted-aks-enable-host-encryption
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_enable_host_encryption_by_variable" {
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
    enable_host_encryption = var.enable_host_encryption
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

# ok: terraform-azure-unencrypted-aks-host-encryption-enabled
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_host_encryption_enabled_by_variable" {
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
    host_encryption_enabled = var.host_encryption_enabled
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

# ok: terraform-azure-unencrypted-synapse-pool
resource "azurerm_synapse_sql_pool" "synapse_sql_pool" {
  name = "orders"
  synapse_workspace_id = azurerm_synapse_workspace.main.id
  sku_name = "DW100c"
  data_encrypted = true
}

# ok: terraform-azure-unencrypted-synapse-pool
resource "azurerm_synapse_sql_pool" "synapse_sql_pool_synapse_pool_by_variable" {
  name = "orders"
  synapse_workspace_id = azurerm_synapse_workspace.main.id
  sku_name = "DW100c"
  data_encrypted = var.data_encrypted
}
