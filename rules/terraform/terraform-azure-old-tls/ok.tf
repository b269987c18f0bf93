# ok: terraform-azure-old-tls-storage
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

# ok: terraform-azure-old-tls-storage
resource "azurerm_storage_account" "storage_account_storage_by_variable" {
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
  min_tls_version = var.min_tls_version
  infrastructure_encryption_enabled = true
  blob_properties {
    delete_retention_policy {
      days = 30
    }
  }
  shared_access_key_enabled = false
}

# ok: terraform-azure-old-tls-mssql
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

# ok: terraform-azure-old-tls-mssql
resource "azurerm_mssql_server" "mssql_server_mssql_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "12.0"
  administrator_login = "app"
  administrator_login_password = var.password
  public_network_access_enabled = false
  minimum_tls_version = var.minimum_tls_version
}

# ok: terraform-azure-old-tls-mssql-instance
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

# ok: terraform-azure-old-tls-mssql-instance
resource "azurerm_mssql_managed_instance" "mssql_managed_instance_mssql_instance_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Gen5"
  vcores = 4
  storage_size_in_gb = 32
  license_type = "BasePrice"
  subnet_id = azurerm_subnet.main.id
  minimum_tls_version = var.minimum_tls_version
  public_data_endpoint_enabled = false
}

# ok: terraform-azure-old-tls-redis
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

# ok: terraform-azure-old-tls-redis
resource "azurerm_redis_cache" "redis_cache_redis_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  capacity = 1
  family = "P"
  sku_name = "Premium"
  public_network_access_enabled = false
  enable_non_ssl_port = false
  non_ssl_port_enabled = false
  minimum_tls_version = var.minimum_tls_version
  redis_configuration {
    rdb_backup_enabled = true
    authentication_enabled = true
  }
}

# ok: terraform-azure-old-tls-servicebus
resource "azurerm_servicebus_namespace" "servicebus_namespace" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
  local_auth_enabled = false
}

# ok: terraform-azure-old-tls-servicebus
resource "azurerm_servicebus_namespace" "servicebus_namespace_servicebus_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  minimum_tls_version = var.minimum_tls_version
  local_auth_enabled = false
}

# ok: terraform-azure-old-tls-eventhub
resource "azurerm_eventhub_namespace" "eventhub_namespace" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard"
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
  local_authentication_enabled = false
}

# ok: terraform-azure-old-tls-eventhub
resource "azurerm_eventhub_namespace" "eventhub_namespace_eventhub_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard"
  public_network_access_enabled = false
  minimum_tls_version = var.minimum_tls_version
  local_authentication_enabled = false
}

# ok: terraform-azure-old-tls-mysql
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

# ok: terraform-azure-old-tls-mysql
resource "azurerm_mysql_server" "mysql_server_mysql_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = var.ssl_minimal_tls_version_enforced
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-old-tls-postgresql
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

# ok: terraform-azure-old-tls-postgresql
resource "azurerm_postgresql_server" "postgresql_server_postgresql_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "11"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = var.ssl_minimal_tls_version_enforced
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-old-tls-mariadb
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

# ok: terraform-azure-old-tls-mariadb
resource "azurerm_mariadb_server" "mariadb_server_mariadb_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "10.3"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  ssl_minimal_tls_version_enforced = var.ssl_minimal_tls_version_enforced
  geo_redundant_backup_enabled = true
}

# ok: terraform-azure-old-tls-linux-web-app
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

# ok: terraform-azure-old-tls-linux-web-app
resource "azurerm_linux_web_app" "linux_web_app_linux_web_app_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = var.minimum_tls_version
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

# ok: terraform-azure-old-tls-windows-web-app
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

# ok: terraform-azure-old-tls-windows-web-app
resource "azurerm_windows_web_app" "windows_web_app_windows_web_app_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = var.minimum_tls_version
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

# ok: terraform-azure-old-tls-linux-function-app
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

# ok: terraform-azure-old-tls-linux-function-app
resource "azurerm_linux_function_app" "linux_function_app_linux_function_app_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = var.minimum_tls_version
  }
}

# ok: terraform-azure-old-tls-windows-function-app
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

# ok: terraform-azure-old-tls-windows-function-app
resource "azurerm_windows_function_app" "windows_function_app_windows_function_app_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = var.minimum_tls_version
  }
}

# ok: terraform-azure-old-tls-app-service
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

# ok: terraform-azure-old-tls-app-service
resource "azurerm_app_service" "app_service_app_service_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    min_tls_version = var.min_tls_version
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

# ok: terraform-azure-old-tls-function-app
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

# ok: terraform-azure-old-tls-function-app
resource "azurerm_function_app" "function_app_function_app_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = "Disabled"
    min_tls_version = var.min_tls_version
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

# ok: terraform-azure-old-tls-application-gateway
# ok: terraform-azure-old-tls-application-gateway-policy
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

# ok: terraform-azure-old-tls-application-gateway
resource "azurerm_application_gateway" "application_gateway_application_gateway_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  ssl_policy {
    min_protocol_version = var.min_protocol_version
    policy_name = "AppGwSslPolicy20220101"
  }
  http_listener {
    protocol = "Https"
  }
  backend_http_settings {
    protocol = "Https"
  }
}

# ok: terraform-azure-old-tls-application-gateway-policy
resource "azurerm_application_gateway" "application_gateway_application_gateway_policy_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  ssl_policy {
    min_protocol_version = "TLSv1_2"
    policy_name = var.policy_name
  }
  http_listener {
    protocol = "Https"
  }
  backend_http_settings {
    protocol = "Https"
  }
}

# ok: terraform-azure-old-tls-api-management-backend-tls10
# ok: terraform-azure-old-tls-api-management-backend-tls11
# ok: terraform-azure-old-tls-api-management-frontend-tls10
# ok: terraform-azure-old-tls-api-management-frontend-tls11
# ok: terraform-azure-old-tls-api-management-backend-ssl30
# ok: terraform-azure-old-tls-api-management-frontend-ssl30
# ok: terraform-azure-old-tls-api-management-triple-des-ciphers-enabled
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

# ok: terraform-azure-old-tls-api-management-backend-tls10
resource "azurerm_api_management" "api_management_api_management_backend_tls10_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  publisher_name = "Orders"
  publisher_email = "orders@example.com"
  sku_name = "Developer_1"
  security {
    enable_backend_tls10 = var.enable_backend_tls10
    enable_backend_tls11 = false
    enable_frontend_tls10 = false
    enable_frontend_tls11 = false
    enable_backend_ssl30 = false
    enable_frontend_ssl30 = false
    triple_des_ciphers_enabled = false
  }
  public_network_access_enabled = false
}

# ok: terraform-azure-old-tls-api-management-backend-tls11
resource "azurerm_api_management" "api_management_api_management_backend_tls11_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  publisher_name = "Orders"
  publisher_email = "orders@example.com"
  sku_name = "Developer_1"
  security {
    enable_backend_tls10 = false
    enable_backend_tls11 = var.enable_backend_tls11
    enable_frontend_tls10 = false
    enable_frontend_tls11 = false
    enable_backend_ssl30 = false
    enable_frontend_ssl30 = false
    triple_des_ciphers_enabled = false
  }
  public_network_access_enabled = false
}

# ok: terraform-azure-old-tls-api-management-frontend-tls10
resource "azurerm_api_management" "api_management_api_management_frontend_tls10_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  publisher_name = "Orders"
  publisher_email = "orders@example.com"
  sku_name = "Developer_1"
  security {
    enable_backend_tls10 = false
    enable_backend_tls11 = false
    enable_frontend_tls10 = var.enable_frontend_tls10
    enable_frontend_tls11 = false
    enable_backend_ssl30 = false
    enable_frontend_ssl30 = false
    triple_des_ciphers_enabled = false
  }
  public_network_access_enabled = false
}

# ok: terraform-azure-old-tls-api-management-frontend-tls11
resource "azurerm_api_management" "api_management_api_management_frontend_tls11_by_variable" {
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
    enable_frontend_tls11 = var.enable_frontend_tls11
    enable_backend_ssl30 = false
    enable_frontend_ssl30 = false
    triple_des_ciphers_enabled = false
  }
  public_network_access_enabled = false
}

# ok: terraform-azure-old-tls-api-management-backend-ssl30
resource "azurerm_api_management" "api_management_api_management_backend_ssl30_by_variable" {
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
    enable_backend_ssl30 = var.enable_backend_ssl30
    enable_frontend_ssl30 = false
    triple_des_ciphers_enabled = false
  }
  public_network_access_enabled = false
}

# ok: terraform-azure-old-tls-api-management-frontend-ssl30
resource "azurerm_api_management" "api_management_api_management_frontend_ssl30_by_variable" {
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
    enable_frontend_ssl30 = var.enable_frontend_ssl30
    triple_des_ciphers_enabled = false
  }
  public_network_access_enabled = false
}

# ok: terraform-azure-old-tls-api-management-triple-des-ciphers-enabled
resource "azurerm_api_management" "api_management_api_management_triple_des_ciphers_enabled_by_variable" {
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
    triple_des_ciphers_enabled = var.triple_des_ciphers_enabled
  }
  public_network_access_enabled = false
}

# ok: terraform-azure-old-tls-app-service-slot
resource "azurerm_app_service_slot" "app_service_slot" {
  name = "next"
  app_service_name = azurerm_app_service.main.name
  https_only = true
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-old-tls-app-service-slot
resource "azurerm_app_service_slot" "app_service_slot_app_service_slot_by_variable" {
  name = "next"
  app_service_name = azurerm_app_service.main.name
  https_only = true
  site_config {
    min_tls_version = var.min_tls_version
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-old-tls-function-app-slot
resource "azurerm_function_app_slot" "function_app_slot" {
  name = "next"
  function_app_name = azurerm_function_app.main.name
  https_only = true
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-old-tls-function-app-slot
resource "azurerm_function_app_slot" "function_app_slot_function_app_slot_by_variable" {
  name = "next"
  function_app_name = azurerm_function_app.main.name
  https_only = true
  site_config {
    min_tls_version = var.min_tls_version
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-old-tls-linux-web-app-slot
resource "azurerm_linux_web_app_slot" "linux_web_app_slot" {
  name = "next"
  app_service_id = azurerm_linux_web_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-old-tls-linux-web-app-slot
resource "azurerm_linux_web_app_slot" "linux_web_app_slot_linux_web_app_slot_by_variable" {
  name = "next"
  app_service_id = azurerm_linux_web_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = var.minimum_tls_version
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-old-tls-windows-web-app-slot
resource "azurerm_windows_web_app_slot" "windows_web_app_slot" {
  name = "next"
  app_service_id = azurerm_windows_web_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-old-tls-windows-web-app-slot
resource "azurerm_windows_web_app_slot" "windows_web_app_slot_windows_web_app_slot_by_variable" {
  name = "next"
  app_service_id = azurerm_windows_web_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = var.minimum_tls_version
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-old-tls-linux-function-app-slot
resource "azurerm_linux_function_app_slot" "linux_function_app_slot" {
  name = "next"
  function_app_id = azurerm_linux_function_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-old-tls-linux-function-app-slot
resource "azurerm_linux_function_app_slot" "linux_function_app_slot_linux_function_app_slot_by_variable" {
  name = "next"
  function_app_id = azurerm_linux_function_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = var.minimum_tls_version
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-old-tls-windows-function-app-slot
resource "azurerm_windows_function_app_slot" "windows_function_app_slot" {
  name = "next"
  function_app_id = azurerm_windows_function_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-old-tls-windows-function-app-slot
resource "azurerm_windows_function_app_slot" "windows_function_app_slot_windows_function_app_slot_by_variable" {
  name = "next"
  function_app_id = azurerm_windows_function_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = var.minimum_tls_version
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-old-tls-hdinsight
resource "azurerm_hdinsight_kafka_cluster" "hdinsight_kafka_cluster" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  tls_min_version = "1.2"
}

# ok: terraform-azure-old-tls-hdinsight
resource "azurerm_hdinsight_kafka_cluster" "hdinsight_kafka_cluster_hdinsight_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  tls_min_version = var.tls_min_version
}

# ok: terraform-azure-old-tls-cdn-managed
# ok: terraform-azure-old-tls-cdn-own
resource "azurerm_cdn_endpoint_custom_domain" "cdn_endpoint_custom_domain" {
  name = "shop"
  cdn_endpoint_id = azurerm_cdn_endpoint.main.id
  host_name = "shop.example.com"
  cdn_managed_https {
    tls_version = "TLS12"
  }
  user_managed_https {
    tls_version = "TLS12"
  }
}

# ok: terraform-azure-old-tls-cdn-managed
resource "azurerm_cdn_endpoint_custom_domain" "cdn_endpoint_custom_domain_cdn_managed_by_variable" {
  name = "shop"
  cdn_endpoint_id = azurerm_cdn_endpoint.main.id
  host_name = "shop.example.com"
  cdn_managed_https {
    tls_version = var.tls_version
  }
  user_managed_https {
    tls_version = "TLS12"
  }
}

# ok: terraform-azure-old-tls-cdn-own
resource "azurerm_cdn_endpoint_custom_domain" "cdn_endpoint_custom_domain_cdn_own_by_variable" {
  name = "shop"
  cdn_endpoint_id = azurerm_cdn_endpoint.main.id
  host_name = "shop.example.com"
  cdn_managed_https {
    tls_version = "TLS12"
  }
  user_managed_https {
    tls_version = var.tls_version
  }
}

resource "azurerm_mysql_flexible_server_configuration" "tls" {
  name = "tls_version"
  # ok: terraform-azure-old-tls-mysql-flexible
  value = "TLSv1.2,TLSv1.3"
}
