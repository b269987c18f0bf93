resource "azurerm_storage_account" "storage" {
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
  # ruleid: terraform-azure-old-tls-storage
  min_tls_version = "TLS1_2"
  infrastructure_encryption_enabled = true
  blob_properties {
    delete_retention_policy {
      days = 30
    }
  }
  shared_access_key_enabled = false
}

resource "azurerm_storage_account" "storage_1" {
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
  # ruleid: terraform-azure-old-tls-storage
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
  public_network_access_enabled = false
  # ruleid: terraform-azure-old-tls-mssql
  minimum_tls_version = "1.2"
}

resource "azurerm_mssql_server" "mssql_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "12.0"
  administrator_login = "app"
  administrator_login_password = var.password
  public_network_access_enabled = false
  # ruleid: terraform-azure-old-tls-mssql
  minimum_tls_version = "1.2"
}

resource "azurerm_mssql_server" "mssql_2" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "12.0"
  administrator_login = "app"
  administrator_login_password = var.password
  public_network_access_enabled = false
  # ruleid: terraform-azure-old-tls-mssql
  minimum_tls_version = "1.2"
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
  # ruleid: terraform-azure-old-tls-mssql-instance
  minimum_tls_version = "1.2"
  public_data_endpoint_enabled = false
}

resource "azurerm_mssql_managed_instance" "mssql_instance_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "GP_Gen5"
  vcores = 4
  storage_size_in_gb = 32
  license_type = "BasePrice"
  subnet_id = azurerm_subnet.main.id
  # ruleid: terraform-azure-old-tls-mssql-instance
  minimum_tls_version = "1.2"
  public_data_endpoint_enabled = false
}

resource "azurerm_redis_cache" "redis" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  capacity = 1
  family = "P"
  sku_name = "Premium"
  public_network_access_enabled = false
  enable_non_ssl_port = false
  non_ssl_port_enabled = false
  # ruleid: terraform-azure-old-tls-redis
  minimum_tls_version = "1.2"
  redis_configuration {
    rdb_backup_enabled = true
    authentication_enabled = true
  }
}

resource "azurerm_redis_cache" "redis_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  capacity = 1
  family = "P"
  sku_name = "Premium"
  public_network_access_enabled = false
  enable_non_ssl_port = false
  non_ssl_port_enabled = false
  # ruleid: terraform-azure-old-tls-redis
  minimum_tls_version = "1.2"
  redis_configuration {
    rdb_backup_enabled = true
    authentication_enabled = true
  }
}

resource "azurerm_servicebus_namespace" "servicebus" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  # ruleid: terraform-azure-old-tls-servicebus
  minimum_tls_version = "1.2"
  local_auth_enabled = false
}

resource "azurerm_servicebus_namespace" "servicebus_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  # ruleid: terraform-azure-old-tls-servicebus
  minimum_tls_version = "1.2"
  local_auth_enabled = false
}

resource "azurerm_eventhub_namespace" "eventhub" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard"
  public_network_access_enabled = false
  # ruleid: terraform-azure-old-tls-eventhub
  minimum_tls_version = "1.2"
  local_authentication_enabled = false
}

resource "azurerm_eventhub_namespace" "eventhub_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard"
  public_network_access_enabled = false
  # ruleid: terraform-azure-old-tls-eventhub
  minimum_tls_version = "1.2"
  local_authentication_enabled = false
}

resource "azurerm_mysql_server" "mysql" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  # ruleid: terraform-azure-old-tls-mysql
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

resource "azurerm_mysql_server" "mysql_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  # ruleid: terraform-azure-old-tls-mysql
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

resource "azurerm_mysql_server" "mysql_2" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "8.0"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  # ruleid: terraform-azure-old-tls-mysql
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
  ssl_enforcement_enabled = true
  # ruleid: terraform-azure-old-tls-postgresql
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

resource "azurerm_postgresql_server" "postgresql_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "11"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  # ruleid: terraform-azure-old-tls-postgresql
  ssl_minimal_tls_version_enforced = "TLS1_2"
  infrastructure_encryption_enabled = true
  geo_redundant_backup_enabled = true
}

resource "azurerm_postgresql_server" "postgresql_2" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "11"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  # ruleid: terraform-azure-old-tls-postgresql
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
  ssl_enforcement_enabled = true
  # ruleid: terraform-azure-old-tls-mariadb
  ssl_minimal_tls_version_enforced = "TLS1_2"
  geo_redundant_backup_enabled = true
}

resource "azurerm_mariadb_server" "mariadb_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "10.3"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  # ruleid: terraform-azure-old-tls-mariadb
  ssl_minimal_tls_version_enforced = "TLS1_2"
  geo_redundant_backup_enabled = true
}

resource "azurerm_mariadb_server" "mariadb_2" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  version = "10.3"
  sku_name = "GP_Gen5_2"
  public_network_access_enabled = false
  ssl_enforcement_enabled = true
  # ruleid: terraform-azure-old-tls-mariadb
  ssl_minimal_tls_version_enforced = "TLS1_2"
  geo_redundant_backup_enabled = true
}

resource "azurerm_linux_web_app" "linux_web_app" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    # ruleid: terraform-azure-old-tls-linux-web-app
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

resource "azurerm_linux_web_app" "linux_web_app_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    # ruleid: terraform-azure-old-tls-linux-web-app
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
  https_only = true
  site_config {
    ftps_state = "Disabled"
    # ruleid: terraform-azure-old-tls-windows-web-app
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

resource "azurerm_windows_web_app" "windows_web_app_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    # ruleid: terraform-azure-old-tls-windows-web-app
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
  https_only = true
  site_config {
    ftps_state = "Disabled"
    # ruleid: terraform-azure-old-tls-linux-function-app
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_function_app" "linux_function_app_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = "Disabled"
    # ruleid: terraform-azure-old-tls-linux-function-app
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "windows_function_app" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = "Disabled"
    # ruleid: terraform-azure-old-tls-windows-function-app
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "windows_function_app_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = "Disabled"
    # ruleid: terraform-azure-old-tls-windows-function-app
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_app_service" "app_service" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    # ruleid: terraform-azure-old-tls-app-service
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

resource "azurerm_app_service" "app_service_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    # ruleid: terraform-azure-old-tls-app-service
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
  https_only = true
  site_config {
    ftps_state = "Disabled"
    # ruleid: terraform-azure-old-tls-function-app
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

resource "azurerm_function_app" "function_app_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  storage_account_name = azurerm_storage_account.main.name
  https_only = true
  site_config {
    ftps_state = "Disabled"
    # ruleid: terraform-azure-old-tls-function-app
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

resource "azurerm_application_gateway" "application_gateway" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  ssl_policy {
    # ruleid: terraform-azure-old-tls-application-gateway
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

resource "azurerm_application_gateway" "application_gateway_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  ssl_policy {
    # ruleid: terraform-azure-old-tls-application-gateway
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

resource "azurerm_application_gateway" "application_gateway_policy" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  ssl_policy {
    min_protocol_version = "TLSv1_2"
    # ruleid: terraform-azure-old-tls-application-gateway-policy
    policy_name = "AppGwSslPolicy20220101"
  }
  http_listener {
    protocol = "Https"
  }
  backend_http_settings {
    protocol = "Https"
  }
}

resource "azurerm_application_gateway" "application_gateway_policy_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  ssl_policy {
    min_protocol_version = "TLSv1_2"
    # ruleid: terraform-azure-old-tls-application-gateway-policy
    policy_name = "AppGwSslPolicy20220101"
  }
  http_listener {
    protocol = "Https"
  }
  backend_http_settings {
    protocol = "Https"
  }
}

resource "azurerm_api_management" "api_management_backend_tls10" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  publisher_name = "Orders"
  publisher_email = "orders@example.com"
  sku_name = "Developer_1"
  security {
    # ruleid: terraform-azure-old-tls-api-management-backend-tls10
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

resource "azurerm_api_management" "api_management_backend_tls11" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  publisher_name = "Orders"
  publisher_email = "orders@example.com"
  sku_name = "Developer_1"
  security {
    enable_backend_tls10 = false
    # ruleid: terraform-azure-old-tls-api-management-backend-tls11
    enable_backend_tls11 = false
    enable_frontend_tls10 = false
    enable_frontend_tls11 = false
    enable_backend_ssl30 = false
    enable_frontend_ssl30 = false
    triple_des_ciphers_enabled = false
  }
  public_network_access_enabled = false
}

resource "azurerm_api_management" "api_management_frontend_tls10" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  publisher_name = "Orders"
  publisher_email = "orders@example.com"
  sku_name = "Developer_1"
  security {
    enable_backend_tls10 = false
    enable_backend_tls11 = false
    # ruleid: terraform-azure-old-tls-api-management-frontend-tls10
    enable_frontend_tls10 = false
    enable_frontend_tls11 = false
    enable_backend_ssl30 = false
    enable_frontend_ssl30 = false
    triple_des_ciphers_enabled = false
  }
  public_network_access_enabled = false
}

resource "azurerm_api_management" "api_management_frontend_tls11" {
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
    # ruleid: terraform-azure-old-tls-api-management-frontend-tls11
    enable_frontend_tls11 = false
    enable_backend_ssl30 = false
    enable_frontend_ssl30 = false
    triple_des_ciphers_enabled = false
  }
  public_network_access_enabled = false
}

resource "azurerm_api_management" "api_management_backend_ssl30" {
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
    # ruleid: terraform-azure-old-tls-api-management-backend-ssl30
    enable_backend_ssl30 = false
    enable_frontend_ssl30 = false
    triple_des_ciphers_enabled = false
  }
  public_network_access_enabled = false
}

resource "azurerm_api_management" "api_management_frontend_ssl30" {
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
    # ruleid: terraform-azure-old-tls-api-management-frontend-ssl30
    enable_frontend_ssl30 = false
    triple_des_ciphers_enabled = false
  }
  public_network_access_enabled = false
}

resource "azurerm_api_management" "api_management_triple_des_ciphers_enabled" {
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
    # ruleid: terraform-azure-old-tls-api-management-triple-des-ciphers-enabled
    triple_des_ciphers_enabled = false
  }
  public_network_access_enabled = false
}

resource "azurerm_app_service_slot" "app_service_slot" {
  name = "next"
  app_service_name = azurerm_app_service.main.name
  https_only = true
  site_config {
    # ruleid: terraform-azure-old-tls-app-service-slot
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_app_service_slot" "app_service_slot_1" {
  name = "next"
  app_service_name = azurerm_app_service.main.name
  https_only = true
  site_config {
    # ruleid: terraform-azure-old-tls-app-service-slot
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_function_app_slot" "function_app_slot" {
  name = "next"
  function_app_name = azurerm_function_app.main.name
  https_only = true
  site_config {
    # ruleid: terraform-azure-old-tls-function-app-slot
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_function_app_slot" "function_app_slot_1" {
  name = "next"
  function_app_name = azurerm_function_app.main.name
  https_only = true
  site_config {
    # ruleid: terraform-azure-old-tls-function-app-slot
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_linux_web_app_slot" "linux_web_app_slot" {
  name = "next"
  app_service_id = azurerm_linux_web_app.main.id
  https_only = true
  site_config {
    # ruleid: terraform-azure-old-tls-linux-web-app-slot
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_linux_web_app_slot" "linux_web_app_slot_1" {
  name = "next"
  app_service_id = azurerm_linux_web_app.main.id
  https_only = true
  site_config {
    # ruleid: terraform-azure-old-tls-linux-web-app-slot
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_windows_web_app_slot" "windows_web_app_slot" {
  name = "next"
  app_service_id = azurerm_windows_web_app.main.id
  https_only = true
  site_config {
    # ruleid: terraform-azure-old-tls-windows-web-app-slot
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_windows_web_app_slot" "windows_web_app_slot_1" {
  name = "next"
  app_service_id = azurerm_windows_web_app.main.id
  https_only = true
  site_config {
    # ruleid: terraform-azure-old-tls-windows-web-app-slot
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_linux_function_app_slot" "linux_function_app_slot" {
  name = "next"
  function_app_id = azurerm_linux_function_app.main.id
  https_only = true
  site_config {
    # ruleid: terraform-azure-old-tls-linux-function-app-slot
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_linux_function_app_slot" "linux_function_app_slot_1" {
  name = "next"
  function_app_id = azurerm_linux_function_app.main.id
  https_only = true
  site_config {
    # ruleid: terraform-azure-old-tls-linux-function-app-slot
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_windows_function_app_slot" "windows_function_app_slot" {
  name = "next"
  function_app_id = azurerm_windows_function_app.main.id
  https_only = true
  site_config {
    # ruleid: terraform-azure-old-tls-windows-function-app-slot
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_windows_function_app_slot" "windows_function_app_slot_1" {
  name = "next"
  function_app_id = azurerm_windows_function_app.main.id
  https_only = true
  site_config {
    # ruleid: terraform-azure-old-tls-windows-function-app-slot
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

resource "azurerm_hdinsight_kafka_cluster" "hdinsight" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  # ruleid: terraform-azure-old-tls-hdinsight
  tls_min_version = "1.2"
}

resource "azurerm_hdinsight_kafka_cluster" "hdinsight_1" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  # ruleid: terraform-azure-old-tls-hdinsight
  tls_min_version = "1.2"
}

resource "azurerm_cdn_endpoint_custom_domain" "cdn_managed" {
  name = "shop"
  cdn_endpoint_id = azurerm_cdn_endpoint.main.id
  host_name = "shop.example.com"
  cdn_managed_https {
    # ruleid: terraform-azure-old-tls-cdn-managed
    tls_version = "TLS12"
  }
  user_managed_https {
    tls_version = "TLS12"
  }
}

resource "azurerm_cdn_endpoint_custom_domain" "cdn_managed_1" {
  name = "shop"
  cdn_endpoint_id = azurerm_cdn_endpoint.main.id
  host_name = "shop.example.com"
  cdn_managed_https {
    # ruleid: terraform-azure-old-tls-cdn-managed
    tls_version = "TLS12"
  }
  user_managed_https {
    tls_version = "TLS12"
  }
}

resource "azurerm_cdn_endpoint_custom_domain" "cdn_own" {
  name = "shop"
  cdn_endpoint_id = azurerm_cdn_endpoint.main.id
  host_name = "shop.example.com"
  cdn_managed_https {
    tls_version = "TLS12"
  }
  user_managed_https {
    # ruleid: terraform-azure-old-tls-cdn-own
    tls_version = "TLS12"
  }
}

resource "azurerm_cdn_endpoint_custom_domain" "cdn_own_1" {
  name = "shop"
  cdn_endpoint_id = azurerm_cdn_endpoint.main.id
  host_name = "shop.example.com"
  cdn_managed_https {
    tls_version = "TLS12"
  }
  user_managed_https {
    # ruleid: terraform-azure-old-tls-cdn-own
    tls_version = "TLS12"
  }
}

resource "azurerm_mysql_flexible_server_configuration" "tls" {
  name = "tls_version"
  # ruleid: terraform-azure-old-tls-mysql-flexible
  value = "TLSv1.2,TLSv1.3"
}
