# ok: terraform-azure-data-unprotected-key-vault-purge, terraform-azure-data-unprotected-key-vault-purge-unset
# ok: terraform-azure-data-unprotected-key-vault-soft-delete
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

# ok: terraform-azure-data-unprotected-key-vault-purge, terraform-azure-data-unprotected-key-vault-purge-unset
resource "azurerm_key_vault" "key_vault_key_vault_purge_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  tenant_id = data.azurerm_client_config.current.tenant_id
  sku_name = "premium"
  public_network_access_enabled = false
  network_acls {
    default_action = "Deny"
  }
  purge_protection_enabled = var.purge_protection_enabled
  soft_delete_enabled = true
}

# ok: terraform-azure-data-unprotected-key-vault-soft-delete
resource "azurerm_key_vault" "key_vault_key_vault_soft_delete_by_variable" {
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
  soft_delete_enabled = var.soft_delete_enabled
}

# ok: terraform-azure-data-unprotected-mysql-geo
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

# ok: terraform-azure-data-unprotected-mysql-geo
resource "azurerm_mysql_server" "mysql_server_mysql_geo_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = var.geo_redundant_backup_enabled
}

# ok: terraform-azure-data-unprotected-postgresql-geo
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

# ok: terraform-azure-data-unprotected-postgresql-geo
resource "azurerm_postgresql_server" "postgresql_server_postgresql_geo_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "11"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = var.geo_redundant_backup_enabled
}

# ok: terraform-azure-data-unprotected-mariadb-geo
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

# ok: terraform-azure-data-unprotected-mariadb-geo
resource "azurerm_mariadb_server" "mariadb_server_mariadb_geo_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "10.3"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  geo_redundant_backup_enabled = var.geo_redundant_backup_enabled
}

# ok: terraform-azure-data-unprotected-mysql-flexible-geo
resource "azurerm_mysql_flexible_server" "mysql_flexible_server" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Standard_D2s_v3"
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-data-unprotected-mysql-flexible-geo
resource "azurerm_mysql_flexible_server" "mysql_flexible_server_mysql_flexible_geo_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Standard_D2s_v3"
  geo_redundant_backup_enabled = var.geo_redundant_backup_enabled
}

# ok: terraform-azure-data-unprotected-postgresql-flexible-geo
resource "azurerm_postgresql_flexible_server" "postgresql_flexible_server" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Standard_D2s_v3"
  geo_redundant_backup_enabled = true
  public_network_access_enabled = false
}

# ok: terraform-azure-data-unprotected-postgresql-flexible-geo
resource "azurerm_postgresql_flexible_server" "postgresql_flexible_server_postgresql_flexible_geo_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Standard_D2s_v3"
  geo_redundant_backup_enabled = var.geo_redundant_backup_enabled
  public_network_access_enabled = false
}

# ok: terraform-azure-data-unprotected-storage-blob-delete
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

# ok: terraform-azure-data-unprotected-storage-blob-delete
resource "azurerm_storage_account" "storage_account_storage_blob_delete_by_variable" {
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
      days = var.days
    }
  }
  shared_access_key_enabled = false
}

# ok: terraform-azure-data-unprotected-redis-backup
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

# ok: terraform-azure-data-unprotected-redis-backup
resource "azurerm_redis_cache" "redis_cache_redis_backup_by_variable" {
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
    rdb_backup_enabled = var.rdb_backup_enabled
    authentication_enabled = true
  }
}

# ok: terraform-azure-data-unprotected-app-configuration-purge
resource "azurerm_app_configuration" "app_configuration_purge" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  public_network_access_enabled = false
  local_auth_enabled = false
  purge_protection_enabled = true
}
