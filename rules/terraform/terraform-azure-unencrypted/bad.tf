resource "azurerm_managed_disk" "disk_settings" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  storage_account_type = "Premium_LRS"
  create_option = "Empty"
  disk_size_gb = 40
  encryption_settings {
    # ruleid: terraform-azure-unencrypted-disk-settings
    enabled = false
  }
  disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  public_network_access_enabled = false
}

# ruleid: terraform-azure-unencrypted-disk-key
resource "azurerm_managed_disk" "disk_key_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  storage_account_type = "Premium_LRS"
  create_option = "Empty"
  disk_size_gb = 40
  encryption_settings {
    enabled = true
  }
  public_network_access_enabled = false
}

resource "azurerm_linux_virtual_machine" "linux_machine_host" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  size = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  # ruleid: terraform-azure-unencrypted-linux-machine-host
  encryption_at_host_enabled = false
  disable_password_authentication = true
  allow_extension_operations = false
}

resource "azurerm_windows_virtual_machine" "windows_machine_host" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  size = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  # ruleid: terraform-azure-unencrypted-windows-machine-host
  encryption_at_host_enabled = false
  enable_automatic_updates = true
}

resource "azurerm_linux_virtual_machine_scale_set" "linux_scale_set_host" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  # ruleid: terraform-azure-unencrypted-linux-scale-set-host
  encryption_at_host_enabled = false
  disable_password_authentication = true
}

resource "azurerm_windows_virtual_machine_scale_set" "windows_scale_set_host" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  # ruleid: terraform-azure-unencrypted-windows-scale-set-host
  encryption_at_host_enabled = false
}

resource "azurerm_automation_variable_string" "automation_string" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
  # ruleid: terraform-azure-unencrypted-automation-string
  encrypted = false
}

# ruleid: terraform-azure-unencrypted-automation-string-unset
resource "azurerm_automation_variable_string" "automation_string_unset" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
}

resource "azurerm_automation_variable_int" "automation_int" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
  # ruleid: terraform-azure-unencrypted-automation-int
  encrypted = false
}

# ruleid: terraform-azure-unencrypted-automation-int-unset
resource "azurerm_automation_variable_int" "automation_int_unset" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
}

resource "azurerm_automation_variable_bool" "automation_bool" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
  # ruleid: terraform-azure-unencrypted-automation-bool
  encrypted = false
}

# ruleid: terraform-azure-unencrypted-automation-bool-unset
resource "azurerm_automation_variable_bool" "automation_bool_unset" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
}

resource "azurerm_automation_variable_datetime" "automation_datetime" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
  # ruleid: terraform-azure-unencrypted-automation-datetime
  encrypted = false
}

# ruleid: terraform-azure-unencrypted-automation-datetime-unset
resource "azurerm_automation_variable_datetime" "automation_datetime_unset" {
  name = "region"
  resource_group_name = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.main.name
  value = "west"
}

resource "azurerm_data_lake_store" "data_lake" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  # ruleid: terraform-azure-unencrypted-data-lake
  encryption_state = "Disabled"
}

resource "azurerm_mssql_database" "mssql" {
  name = "orders"
  server_id = azurerm_mssql_server.main.id
  # ruleid: terraform-azure-unencrypted-mssql
  transparent_data_encryption_enabled = false
}

resource "azurerm_mysql_server" "mysql_infrastructure" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  # ruleid: terraform-azure-unencrypted-mysql-infrastructure
  infrastructure_encryption_enabled = false
  geo_redundant_backup_enabled = true
}

resource "azurerm_postgresql_server" "postgresql_infrastructure" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "11"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  # ruleid: terraform-azure-unencrypted-postgresql-infrastructure
  infrastructure_encryption_enabled = false
  geo_redundant_backup_enabled = true
}

resource "azurerm_kusto_cluster" "kusto" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku {
    name     = "Standard_D13_v2"
    capacity = 2
  }
  # ruleid: terraform-azure-unencrypted-kusto
  disk_encryption_enabled = false
  double_encryption_enabled = true
}

# ruleid: terraform-azure-unencrypted-kusto-unset
resource "azurerm_kusto_cluster" "kusto_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku {
    name     = "Standard_D13_v2"
    capacity = 2
  }
  double_encryption_enabled = true
}

resource "azurerm_kusto_cluster" "kusto_double" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku {
    name     = "Standard_D13_v2"
    capacity = 2
  }
  disk_encryption_enabled = true
  # ruleid: terraform-azure-unencrypted-kusto-double
  double_encryption_enabled = false
}

resource "azurerm_storage_account" "storage_infrastructure" {
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
  # ruleid: terraform-azure-unencrypted-storage-infrastructure
  infrastructure_encryption_enabled = false
  blob_properties {
    delete_retention_policy {
      days = 30
    }
  }
  shared_access_key_enabled = false
}

resource "azurerm_kubernetes_cluster" "aks_enable_host_encryption" {
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
    # ruleid: terraform-azure-unencrypted-aks-enable-host-encryption
    enable_host_encryption = false
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

resource "azurerm_kubernetes_cluster" "aks_host_encryption_enabled" {
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
    # ruleid: terraform-azure-unencrypted-aks-host-encryption-enabled
    host_encryption_enabled = false
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

resource "azurerm_synapse_sql_pool" "synapse_pool" {
  name = "orders"
  synapse_workspace_id = azurerm_synapse_workspace.main.id
  sku_name = "DW100c"
  # ruleid: terraform-azure-unencrypted-synapse-pool
  data_encrypted = false
}
