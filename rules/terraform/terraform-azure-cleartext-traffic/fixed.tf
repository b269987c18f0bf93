resource "azurerm_storage_account" "storage_https_traffic_only_enabled" {
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
  # ruleid: terraform-azure-cleartext-traffic-storage-https-traffic-only-enabled
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

resource "azurerm_storage_account" "storage_enable_https_traffic_only" {
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
  # ruleid: terraform-azure-cleartext-traffic-storage-enable-https-traffic-only
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

resource "azurerm_linux_web_app" "linux_web_app" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  # ruleid: terraform-azure-cleartext-traffic-linux-web-app
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

# ruleid: terraform-azure-cleartext-traffic-linux-web-app-unset
resource "azurerm_linux_web_app" "linux_web_app_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
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

resource "azurerm_linux_web_app" "linux_web_app_ftp" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    # ruleid: terraform-azure-cleartext-traffic-linux-web-app-ftp
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

resource "azurerm_windows_web_app" "windows_web_app" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  # ruleid: terraform-azure-cleartext-traffic-windows-web-app
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

# ruleid: terraform-azure-cleartext-traffic-windows-web-app-unset
resource "azurerm_windows_web_app" "windows_web_app_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
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

resource "azurerm_windows_web_app" "windows_web_app_ftp" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    # ruleid: terraform-azure-cleartext-traffic-windows-web-app-ftp
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

resource "azurerm_linux_function_app" "linux_function_app" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  # ruleid: terraform-azure-cleartext-traffic-linux-function-app
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
  }
}

# ruleid: terraform-azure-cleartext-traffic-linux-function-app-unset
resource "azurerm_linux_function_app" "linux_function_app_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_function_app" "linux_function_app_ftp" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    # ruleid: terraform-azure-cleartext-traffic-linux-function-app-ftp
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "windows_function_app" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  # ruleid: terraform-azure-cleartext-traffic-windows-function-app
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
  }
}

# ruleid: terraform-azure-cleartext-traffic-windows-function-app-unset
resource "azurerm_windows_function_app" "windows_function_app_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "windows_function_app_ftp" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    # ruleid: terraform-azure-cleartext-traffic-windows-function-app-ftp
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_app_service" "app_service" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  # ruleid: terraform-azure-cleartext-traffic-app-service
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

# ruleid: terraform-azure-cleartext-traffic-app-service-unset
resource "azurerm_app_service" "app_service_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
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

resource "azurerm_app_service" "app_service_ftp" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  https_only = true
  site_config {
    # ruleid: terraform-azure-cleartext-traffic-app-service-ftp
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

resource "azurerm_function_app" "function_app" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  # ruleid: terraform-azure-cleartext-traffic-function-app
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

# ruleid: terraform-azure-cleartext-traffic-function-app-unset
resource "azurerm_function_app" "function_app_unset" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
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

resource "azurerm_function_app" "function_app_ftp" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    # ruleid: terraform-azure-cleartext-traffic-function-app-ftp
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

resource "azurerm_mysql_server" "mysql" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  # ruleid: terraform-azure-cleartext-traffic-mysql
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
  public_network_access_enabled = false
  # ruleid: terraform-azure-cleartext-traffic-postgresql
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
  public_network_access_enabled = false
  # ruleid: terraform-azure-cleartext-traffic-mariadb
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  geo_redundant_backup_enabled = true
}

resource "azurerm_mysql_flexible_server_configuration" "mysql_flexible" {
  name = "require_secure_transport"
  server_id = azurerm_postgresql_flexible_server.main.id
  # ruleid: terraform-azure-cleartext-traffic-mysql-flexible
  value = "ON"
}

resource "azurerm_mysql_flexible_server_configuration" "mysql_flexible_1" {
  name = "require_secure_transport"
  server_id = azurerm_postgresql_flexible_server.main.id
  # ruleid: terraform-azure-cleartext-traffic-mysql-flexible
  value = "ON"
}

resource "azurerm_postgresql_flexible_server_configuration" "postgresql_flexible" {
  name = "require_secure_transport"
  server_id = azurerm_postgresql_flexible_server.main.id
  # ruleid: terraform-azure-cleartext-traffic-postgresql-flexible
  value = "ON"
}

resource "azurerm_postgresql_flexible_server_configuration" "postgresql_flexible_1" {
  name = "require_secure_transport"
  server_id = azurerm_postgresql_flexible_server.main.id
  # ruleid: terraform-azure-cleartext-traffic-postgresql-flexible
  value = "ON"
}

resource "azurerm_redis_cache" "redis_enable_non_ssl_port" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  capacity = 1
  family = "P"
  sku_name = "Premium"
  public_network_access_enabled = false
  # ruleid: terraform-azure-cleartext-traffic-redis-enable-non-ssl-port
  enable_non_ssl_port = false
  non_ssl_port_enabled = false
  minimum_tls_version = "1.2"
  redis_configuration {
    rdb_backup_enabled = true
    authentication_enabled = true
  }
}

resource "azurerm_redis_cache" "redis_non_ssl_port_enabled" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  capacity = 1
  family = "P"
  sku_name = "Premium"
  public_network_access_enabled = false
  enable_non_ssl_port = false
  # ruleid: terraform-azure-cleartext-traffic-redis-non-ssl-port-enabled
  non_ssl_port_enabled = false
  minimum_tls_version = "1.2"
  redis_configuration {
    rdb_backup_enabled = true
    authentication_enabled = true
  }
}

resource "azurerm_cdn_endpoint" "cdn" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  profile_name = azurerm_cdn_profile.main.name
  # ruleid: terraform-azure-cleartext-traffic-cdn
  is_http_allowed = false
  is_https_allowed = true
}

resource "azurerm_cdn_endpoint" "cdn_https" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  profile_name = azurerm_cdn_profile.main.name
  is_http_allowed = false
  # ruleid: terraform-azure-cleartext-traffic-cdn-https
  is_https_allowed = true
}

resource "azurerm_api_management_api" "api_management" {
  name = "orders"
  api_management_name = azurerm_api_management.main.name
  resource_group_name = azurerm_resource_group.main.name
  revision = "1"
  # ruleid: terraform-azure-cleartext-traffic-api-management
  protocols = ["https"]
}

resource "azurerm_spring_cloud_app" "spring_app" {
  name = "orders"
  resource_group_name = azurerm_resource_group.main.name
  service_name = azurerm_spring_cloud_service.main.name
  # ruleid: terraform-azure-cleartext-traffic-spring-app
  https_only = true
}

resource "azurerm_app_service_slot" "app_service_slot" {
  name = "next"
  app_service_name = azurerm_app_service.main.name
  # ruleid: terraform-azure-cleartext-traffic-app-service-slot
  https_only = true
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ruleid: terraform-azure-cleartext-traffic-app-service-slot-unset
resource "azurerm_app_service_slot" "app_service_slot_unset" {
  name = "next"
  app_service_name = azurerm_app_service.main.name
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_function_app_slot" "function_app_slot" {
  name = "next"
  function_app_name = azurerm_function_app.main.name
  # ruleid: terraform-azure-cleartext-traffic-function-app-slot
  https_only = true
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ruleid: terraform-azure-cleartext-traffic-function-app-slot-unset
resource "azurerm_function_app_slot" "function_app_slot_unset" {
  name = "next"
  function_app_name = azurerm_function_app.main.name
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_linux_web_app_slot" "linux_web_app_slot" {
  name = "next"
  app_service_id = azurerm_linux_web_app.main.id
  # ruleid: terraform-azure-cleartext-traffic-linux-web-app-slot
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ruleid: terraform-azure-cleartext-traffic-linux-web-app-slot-unset
resource "azurerm_linux_web_app_slot" "linux_web_app_slot_unset" {
  name = "next"
  app_service_id = azurerm_linux_web_app.main.id
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_windows_web_app_slot" "windows_web_app_slot" {
  name = "next"
  app_service_id = azurerm_windows_web_app.main.id
  # ruleid: terraform-azure-cleartext-traffic-windows-web-app-slot
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ruleid: terraform-azure-cleartext-traffic-windows-web-app-slot-unset
resource "azurerm_windows_web_app_slot" "windows_web_app_slot_unset" {
  name = "next"
  app_service_id = azurerm_windows_web_app.main.id
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_linux_function_app_slot" "linux_function_app_slot" {
  name = "next"
  function_app_id = azurerm_linux_function_app.main.id
  # ruleid: terraform-azure-cleartext-traffic-linux-function-app-slot
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ruleid: terraform-azure-cleartext-traffic-linux-function-app-slot-unset
resource "azurerm_linux_function_app_slot" "linux_function_app_slot_unset" {
  name = "next"
  function_app_id = azurerm_linux_function_app.main.id
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_windows_function_app_slot" "windows_function_app_slot" {
  name = "next"
  function_app_id = azurerm_windows_function_app.main.id
  # ruleid: terraform-azure-cleartext-traffic-windows-function-app-slot
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ruleid: terraform-azure-cleartext-traffic-windows-function-app-slot-unset
resource "azurerm_windows_function_app_slot" "windows_function_app_slot_unset" {
  name = "next"
  function_app_id = azurerm_windows_function_app.main.id
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_application_gateway" "application_gateway" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  ssl_policy {
    min_protocol_version = "TLSv1_2"
    policy_name = "AppGwSslPolicy20220101"
  }
  http_listener {
    # ruleid: terraform-azure-cleartext-traffic-application-gateway
    protocol = "Http"
  }
  backend_http_settings {
    protocol = "Https"
  }
}

resource "azurerm_application_gateway" "application_gateway_backend" {
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
    # ruleid: terraform-azure-cleartext-traffic-application-gateway-backend
    protocol = "Http"
  }
}

resource "azurerm_spring_cloud_api_portal" "spring_portal" {
  name = "default"
  spring_cloud_service_id = azurerm_spring_cloud_service.main.id
  # ruleid: terraform-azure-cleartext-traffic-spring-portal
  https_only_enabled = true
}

# ruleid: terraform-azure-cleartext-traffic-spring-portal-unset
resource "azurerm_spring_cloud_api_portal" "spring_portal_unset" {
  name = "default"
  spring_cloud_service_id = azurerm_spring_cloud_service.main.id
}

resource "azurerm_api_management_backend" "api_backend" {
  resource_group_name = azurerm_resource_group.main.name
  protocol = "http"
  # ruleid: terraform-azure-cleartext-traffic-api-backend
  url = "http://orders.example.com"
}
