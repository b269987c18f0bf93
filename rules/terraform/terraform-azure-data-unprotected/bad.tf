resource "azurerm_key_vault" "key_vault_purge" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  tenant_id = data.azurerm_client_config.current.tenant_id
  sku_name = "premium"
  public_network_access_enabled = false
  network_acls {
    default_action = "Deny"
  }
  # ruleid: terraform-azure-data-unprotected-key-vault-purge
  purge_protection_enabled = false
  soft_delete_enabled = true
}

# ruleid: terraform-azure-data-unprotected-key-vault-purge-unset
resource "azurerm_key_vault" "key_vault_purge_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  tenant_id = data.azurerm_client_config.current.tenant_id
  sku_name = "premium"
  public_network_access_enabled = false
  network_acls {
    default_action = "Deny"
  }
  soft_delete_enabled = true
}

resource "azurerm_key_vault" "key_vault_soft_delete" {
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
  # ruleid: terraform-azure-data-unprotected-key-vault-soft-delete
  soft_delete_enabled = false
}

resource "azurerm_mysql_server" "mysql_geo" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  # ruleid: terraform-azure-data-unprotected-mysql-geo
  geo_redundant_backup_enabled = false
}

resource "azurerm_postgresql_server" "postgresql_geo" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "11"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  # ruleid: terraform-azure-data-unprotected-postgresql-geo
  geo_redundant_backup_enabled = false
}

resource "azurerm_mariadb_server" "mariadb_geo" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "10.3"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  # ruleid: terraform-azure-data-unprotected-mariadb-geo
  geo_redundant_backup_enabled = false
}

resource "azurerm_mysql_flexible_server" "mysql_flexible_geo" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Standard_D2s_v3"
  # ruleid: terraform-azure-data-unprotected-mysql-flexible-geo
  geo_redundant_backup_enabled = false
}

resource "azurerm_postgresql_flexible_server" "postgresql_flexible_geo" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Standard_D2s_v3"
  # ruleid: terraform-azure-data-unprotected-postgresql-flexible-geo
  geo_redundant_backup_enabled = false
  public_network_access_enabled = false
}

resource "azurerm_storage_account" "storage_blob_delete" {
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
      # ruleid: terraform-azure-data-unprotected-storage-blob-delete
      days = 1
    }
  }
  shared_access_key_enabled = false
}

resource "azurerm_storage_account" "storage_blob_delete_1" {
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
      # ruleid: terraform-azure-data-unprotected-storage-blob-delete
      days = 3
    }
  }
  shared_access_key_enabled = false
}

resource "azurerm_redis_cache" "redis_backup" {
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
    # ruleid: terraform-azure-data-unprotected-redis-backup
    rdb_backup_enabled = false
    authentication_enabled = true
  }
}

resource "azurerm_app_configuration" "app_configuration_purge" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  public_network_access_enabled = false
  local_auth_enabled = false
  # ruleid: terraform-azure-data-unprotected-app-configuration-purge
  purge_protection_enabled = false
}
