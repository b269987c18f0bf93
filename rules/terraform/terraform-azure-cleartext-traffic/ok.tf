# ok: terraform-azure-cleartext-traffic-storage-https-traffic-only-enabled
# ok: terraform-azure-cleartext-traffic-storage-enable-https-traffic-only
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

# ok: terraform-azure-cleartext-traffic-storage-https-traffic-only-enabled
resource "azurerm_storage_account" "storage_account_storage_https_traffic_only_enabled_by_variable" {
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
  https_traffic_only_enabled = var.https_traffic_only_enabled
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

# ok: terraform-azure-cleartext-traffic-storage-enable-https-traffic-only
resource "azurerm_storage_account" "storage_account_storage_enable_https_traffic_only_by_variable" {
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
  enable_https_traffic_only = var.enable_https_traffic_only
  min_tls_version = "TLS1_2"
  infrastructure_encryption_enabled = true
  blob_properties {
    delete_retention_policy {
      days = 30
    }
  }
  shared_access_key_enabled = false
}

# ok: terraform-azure-cleartext-traffic-linux-web-app, terraform-azure-cleartext-traffic-linux-web-app-unset
# ok: terraform-azure-cleartext-traffic-linux-web-app-ftp
resource "azurerm_linux_web_app" "linux_web_app" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    remote_debugging_enabled = false
  }
  logs {
    detailed_error_messages = true
    failed_request_tracing = true
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

# ok: terraform-azure-cleartext-traffic-linux-web-app, terraform-azure-cleartext-traffic-linux-web-app-unset
resource "azurerm_linux_web_app" "linux_web_app_linux_web_app_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = var.https_only
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    remote_debugging_enabled = false
  }
  logs {
    detailed_error_messages = true
    failed_request_tracing = true
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

# ok: terraform-azure-cleartext-traffic-linux-web-app-ftp
resource "azurerm_linux_web_app" "linux_web_app_linux_web_app_ftp_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = var.ftps_state
    minimum_tls_version = "1.2"
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    remote_debugging_enabled = false
  }
  logs {
    detailed_error_messages = true
    failed_request_tracing = true
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

# ok: terraform-azure-cleartext-traffic-windows-web-app, terraform-azure-cleartext-traffic-windows-web-app-unset
# ok: terraform-azure-cleartext-traffic-windows-web-app-ftp
resource "azurerm_windows_web_app" "windows_web_app" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    remote_debugging_enabled = false
  }
  logs {
    detailed_error_messages = true
    failed_request_tracing = true
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

# ok: terraform-azure-cleartext-traffic-windows-web-app, terraform-azure-cleartext-traffic-windows-web-app-unset
resource "azurerm_windows_web_app" "windows_web_app_windows_web_app_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = var.https_only
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    remote_debugging_enabled = false
  }
  logs {
    detailed_error_messages = true
    failed_request_tracing = true
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

# ok: terraform-azure-cleartext-traffic-windows-web-app-ftp
resource "azurerm_windows_web_app" "windows_web_app_windows_web_app_ftp_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = var.ftps_state
    minimum_tls_version = "1.2"
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    remote_debugging_enabled = false
  }
  logs {
    detailed_error_messages = true
    failed_request_tracing = true
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

# ok: terraform-azure-cleartext-traffic-linux-function-app, terraform-azure-cleartext-traffic-linux-function-app-unset
# ok: terraform-azure-cleartext-traffic-linux-function-app-ftp
resource "azurerm_linux_function_app" "linux_function_app" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
  }
}

# ok: terraform-azure-cleartext-traffic-linux-function-app, terraform-azure-cleartext-traffic-linux-function-app-unset
resource "azurerm_linux_function_app" "linux_function_app_linux_function_app_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = var.https_only
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
  }
}

# ok: terraform-azure-cleartext-traffic-linux-function-app-ftp
resource "azurerm_linux_function_app" "linux_function_app_linux_function_app_ftp_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = var.ftps_state
    minimum_tls_version = "1.2"
  }
}

# ok: terraform-azure-cleartext-traffic-windows-function-app, terraform-azure-cleartext-traffic-windows-function-app-unset
# ok: terraform-azure-cleartext-traffic-windows-function-app-ftp
resource "azurerm_windows_function_app" "windows_function_app" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
  }
}

# ok: terraform-azure-cleartext-traffic-windows-function-app, terraform-azure-cleartext-traffic-windows-function-app-unset
resource "azurerm_windows_function_app" "windows_function_app_windows_function_app_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = var.https_only
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
  }
}

# ok: terraform-azure-cleartext-traffic-windows-function-app-ftp
resource "azurerm_windows_function_app" "windows_function_app_windows_function_app_ftp_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = var.ftps_state
    minimum_tls_version = "1.2"
  }
}

# ok: terraform-azure-cleartext-traffic-app-service, terraform-azure-cleartext-traffic-app-service-unset
# ok: terraform-azure-cleartext-traffic-app-service-ftp
resource "azurerm_app_service" "app_service" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    min_tls_version = "1.2"
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    remote_debugging_enabled = false
  }
  logs {
    detailed_error_messages_enabled = true
    failed_request_tracing_enabled = true
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

# ok: terraform-azure-cleartext-traffic-app-service, terraform-azure-cleartext-traffic-app-service-unset
resource "azurerm_app_service" "app_service_app_service_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  https_only = var.https_only
  site_config {
    ftps_state = "Disabled"
    min_tls_version = "1.2"
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    remote_debugging_enabled = false
  }
  logs {
    detailed_error_messages_enabled = true
    failed_request_tracing_enabled = true
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

# ok: terraform-azure-cleartext-traffic-app-service-ftp
resource "azurerm_app_service" "app_service_app_service_ftp_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = var.ftps_state
    min_tls_version = "1.2"
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    remote_debugging_enabled = false
  }
  logs {
    detailed_error_messages_enabled = true
    failed_request_tracing_enabled = true
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

# ok: terraform-azure-cleartext-traffic-function-app, terraform-azure-cleartext-traffic-function-app-unset
# ok: terraform-azure-cleartext-traffic-function-app-ftp
resource "azurerm_function_app" "function_app" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = "Disabled"
    min_tls_version = "1.2"
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    remote_debugging_enabled = false
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

# ok: terraform-azure-cleartext-traffic-function-app, terraform-azure-cleartext-traffic-function-app-unset
resource "azurerm_function_app" "function_app_function_app_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = var.https_only
  site_config {
    ftps_state = "Disabled"
    min_tls_version = "1.2"
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    remote_debugging_enabled = false
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

# ok: terraform-azure-cleartext-traffic-function-app-ftp
resource "azurerm_function_app" "function_app_function_app_ftp_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = var.ftps_state
    min_tls_version = "1.2"
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    remote_debugging_enabled = false
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

# ok: terraform-azure-cleartext-traffic-mysql
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

# ok: terraform-azure-cleartext-traffic-mysql
resource "azurerm_mysql_server" "mysql_server_mysql_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = var.ssl_enforcement_enabled
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-cleartext-traffic-postgresql
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

# ok: terraform-azure-cleartext-traffic-postgresql
resource "azurerm_postgresql_server" "postgresql_server_postgresql_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "11"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = var.ssl_enforcement_enabled
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-cleartext-traffic-mariadb
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

# ok: terraform-azure-cleartext-traffic-mariadb
resource "azurerm_mariadb_server" "mariadb_server_mariadb_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "10.3"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = var.ssl_enforcement_enabled
  ssl_minimal_tls_version_enforced = "TLS1_2"
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-cleartext-traffic-mysql-flexible
resource "azurerm_mysql_flexible_server_configuration" "mysql_flexible_server_configuration" {
  name = "require_secure_transport"
  server_id = azurerm_postgresql_flexible_server.main.id
  value = "ON"
}

# ok: terraform-azure-cleartext-traffic-mysql-flexible
resource "azurerm_mysql_flexible_server_configuration" "mysql_flexible_server_configuration_mysql_flexible_by_variable" {
  name = "require_secure_transport"
  server_id = azurerm_postgresql_flexible_server.main.id
  value = var.value
}

# ok: terraform-azure-cleartext-traffic-postgresql-flexible
resource "azurerm_postgresql_flexible_server_configuration" "postgresql_flexible_server_configuration" {
  name = "require_secure_transport"
  server_id = azurerm_postgresql_flexible_server.main.id
  value = "ON"
}

# ok: terraform-azure-cleartext-traffic-postgresql-flexible
resource "azurerm_postgresql_flexible_server_configuration" "postgresql_flexible_server_configuration_postgresql_flexible_by_variable" {
  name = "require_secure_transport"
  server_id = azurerm_postgresql_flexible_server.main.id
  value = var.value
}

# ok: terraform-azure-cleartext-traffic-redis-enable-non-ssl-port
# ok: terraform-azure-cleartext-traffic-redis-non-ssl-port-enabled
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

# ok: terraform-azure-cleartext-traffic-redis-enable-non-ssl-port
resource "azurerm_redis_cache" "redis_cache_redis_enable_non_ssl_port_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  capacity = 1
  family = "P"
  sku_name = "Premium"
  public_network_access_enabled = false
  enable_non_ssl_port = var.enable_non_ssl_port
  non_ssl_port_enabled = false
  minimum_tls_version = "1.2"
  redis_configuration {
    rdb_backup_enabled = true
    authentication_enabled = true
  }
}

# ok: terraform-azure-cleartext-traffic-redis-non-ssl-port-enabled
resource "azurerm_redis_cache" "redis_cache_redis_non_ssl_port_enabled_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  capacity = 1
  family = "P"
  sku_name = "Premium"
  public_network_access_enabled = false
  enable_non_ssl_port = false
  non_ssl_port_enabled = var.non_ssl_port_enabled
  minimum_tls_version = "1.2"
  redis_configuration {
    rdb_backup_enabled = true
    authentication_enabled = true
  }
}

# ok: terraform-azure-cleartext-traffic-cdn
# ok: terraform-azure-cleartext-traffic-cdn-https
resource "azurerm_cdn_endpoint" "cdn_endpoint" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  profile_name = azurerm_cdn_profile.main.name
  is_http_allowed = false
  is_https_allowed = true
}

# ok: terraform-azure-cleartext-traffic-cdn
resource "azurerm_cdn_endpoint" "cdn_endpoint_cdn_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  profile_name = azurerm_cdn_profile.main.name
  is_http_allowed = var.is_http_allowed
  is_https_allowed = true
}

# ok: terraform-azure-cleartext-traffic-cdn-https
resource "azurerm_cdn_endpoint" "cdn_endpoint_cdn_https_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  profile_name = azurerm_cdn_profile.main.name
  is_http_allowed = false
  is_https_allowed = var.is_https_allowed
}

# ok: terraform-azure-cleartext-traffic-api-management
resource "azurerm_api_management_api" "api_management_api" {
  name = "orders"
  api_management_name = azurerm_api_management.main.name
  resource_group_name = azurerm_resource_group.main.name
  revision = "1"
  protocols = ["https"]
}

# ok: terraform-azure-cleartext-traffic-api-management
resource "azurerm_api_management_api" "api_management_api_api_management_by_variable" {
  name = "orders"
  api_management_name = azurerm_api_management.main.name
  resource_group_name = azurerm_resource_group.main.name
  revision = "1"
  protocols = var.protocols
}

# ok: terraform-azure-cleartext-traffic-spring-app
resource "azurerm_spring_cloud_app" "spring_cloud_app" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  service_name = azurerm_spring_cloud_service.main.name
  https_only = true
}

# ok: terraform-azure-cleartext-traffic-spring-app
resource "azurerm_spring_cloud_app" "spring_cloud_app_spring_app_by_variable" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  service_name = azurerm_spring_cloud_service.main.name
  https_only = var.https_only
}

# ok: terraform-azure-cleartext-traffic-app-service-slot, terraform-azure-cleartext-traffic-app-service-slot-unset
resource "azurerm_app_service_slot" "app_service_slot" {
  name = "next"
  app_service_name = azurerm_app_service.main.name
  https_only = true
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-cleartext-traffic-app-service-slot, terraform-azure-cleartext-traffic-app-service-slot-unset
resource "azurerm_app_service_slot" "app_service_slot_app_service_slot_by_variable" {
  name = "next"
  app_service_name = azurerm_app_service.main.name
  https_only = var.https_only
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-cleartext-traffic-function-app-slot, terraform-azure-cleartext-traffic-function-app-slot-unset
resource "azurerm_function_app_slot" "function_app_slot" {
  name = "next"
  function_app_name = azurerm_function_app.main.name
  https_only = true
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-cleartext-traffic-function-app-slot, terraform-azure-cleartext-traffic-function-app-slot-unset
resource "azurerm_function_app_slot" "function_app_slot_function_app_slot_by_variable" {
  name = "next"
  function_app_name = azurerm_function_app.main.name
  https_only = var.https_only
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-cleartext-traffic-linux-web-app-slot, terraform-azure-cleartext-traffic-linux-web-app-slot-unset
resource "azurerm_linux_web_app_slot" "linux_web_app_slot" {
  name = "next"
  app_service_id = azurerm_linux_web_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-cleartext-traffic-linux-web-app-slot, terraform-azure-cleartext-traffic-linux-web-app-slot-unset
resource "azurerm_linux_web_app_slot" "linux_web_app_slot_linux_web_app_slot_by_variable" {
  name = "next"
  app_service_id = azurerm_linux_web_app.main.id
  https_only = var.https_only
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-cleartext-traffic-windows-web-app-slot, terraform-azure-cleartext-traffic-windows-web-app-slot-unset
resource "azurerm_windows_web_app_slot" "windows_web_app_slot" {
  name = "next"
  app_service_id = azurerm_windows_web_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-cleartext-traffic-windows-web-app-slot, terraform-azure-cleartext-traffic-windows-web-app-slot-unset
resource "azurerm_windows_web_app_slot" "windows_web_app_slot_windows_web_app_slot_by_variable" {
  name = "next"
  app_service_id = azurerm_windows_web_app.main.id
  https_only = var.https_only
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-cleartext-traffic-linux-function-app-slot, terraform-azure-cleartext-traffic-linux-function-app-slot-unset
resource "azurerm_linux_function_app_slot" "linux_function_app_slot" {
  name = "next"
  function_app_id = azurerm_linux_function_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-cleartext-traffic-linux-function-app-slot, terraform-azure-cleartext-traffic-linux-function-app-slot-unset
resource "azurerm_linux_function_app_slot" "linux_function_app_slot_linux_function_app_slot_by_variable" {
  name = "next"
  function_app_id = azurerm_linux_function_app.main.id
  https_only = var.https_only
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-cleartext-traffic-windows-function-app-slot, terraform-azure-cleartext-traffic-windows-function-app-slot-unset
resource "azurerm_windows_function_app_slot" "windows_function_app_slot" {
  name = "next"
  function_app_id = azurerm_windows_function_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-cleartext-traffic-windows-function-app-slot, terraform-azure-cleartext-traffic-windows-function-app-slot-unset
resource "azurerm_windows_function_app_slot" "windows_function_app_slot_windows_function_app_slot_by_variable" {
  name = "next"
  function_app_id = azurerm_windows_function_app.main.id
  https_only = var.https_only
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-cleartext-traffic-application-gateway
# ok: terraform-azure-cleartext-traffic-application-gateway-backend
resource "azurerm_application_gateway" "application_gateway" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  ssl_policy {
    min_protocol_version = "TLSv1_2"
    policy_name = "AppGwSslPolicy20220101"
  }
  http_listener {
    protocol = "Https"
  }
  backend_http_settings {
    protocol = "Https"
  }
}

# ok: terraform-azure-cleartext-traffic-application-gateway
resource "azurerm_application_gateway" "application_gateway_application_gateway_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  ssl_policy {
    min_protocol_version = "TLSv1_2"
    policy_name = "AppGwSslPolicy20220101"
  }
  http_listener {
    protocol = var.protocol
  }
  backend_http_settings {
    protocol = "Https"
  }
}

# ok: terraform-azure-cleartext-traffic-application-gateway-backend
resource "azurerm_application_gateway" "application_gateway_application_gateway_backend_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  ssl_policy {
    min_protocol_version = "TLSv1_2"
    policy_name = "AppGwSslPolicy20220101"
  }
  http_listener {
    protocol = "Https"
  }
  backend_http_settings {
    protocol = var.protocol
  }
}

# ok: terraform-azure-cleartext-traffic-spring-portal, terraform-azure-cleartext-traffic-spring-portal-unset
resource "azurerm_spring_cloud_api_portal" "spring_cloud_api_portal" {
  name = "default"
  spring_cloud_service_id = azurerm_spring_cloud_service.main.id
  https_only_enabled = true
}

# ok: terraform-azure-cleartext-traffic-spring-portal, terraform-azure-cleartext-traffic-spring-portal-unset
resource "azurerm_spring_cloud_api_portal" "spring_cloud_api_portal_spring_portal_by_variable" {
  name = "default"
  spring_cloud_service_id = azurerm_spring_cloud_service.main.id
  https_only_enabled = var.https_only_enabled
}

# ok: terraform-azure-cleartext-traffic-api-backend
resource "azurerm_api_management_backend" "api_backend" {
  resource_group_name = azurerm_resource_group.main.name
  protocol = "http"
  url = "https://orders.example.com"
}
