# ok: terraform-azure-weak-sign-in-linux-machine-password
# ok: terraform-azure-weak-sign-in-machine-extensions
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

# ok: terraform-azure-weak-sign-in-linux-machine-password
resource "azurerm_linux_virtual_machine" "linux_virtual_machine_linux_machine_password_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  size = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
  disable_password_authentication = var.disable_password_authentication
  allow_extension_operations = false
}

# ok: terraform-azure-weak-sign-in-machine-extensions
resource "azurerm_linux_virtual_machine" "linux_virtual_machine_machine_extensions_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  size = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
  disable_password_authentication = true
  allow_extension_operations = var.allow_extension_operations
}

# ok: terraform-azure-weak-sign-in-linux-scale-set-password
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

# ok: terraform-azure-weak-sign-in-linux-scale-set-password
resource "azurerm_linux_virtual_machine_scale_set" "linux_virtual_machine_scale_set_linux_scale_set_password_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
  disable_password_authentication = var.disable_password_authentication
}

# ok: terraform-azure-weak-sign-in-machine-password
resource "azurerm_virtual_machine" "virtual_machine" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  vm_size = "Standard_D2s_v5"
  network_interface_ids = [azurerm_network_interface.main.id]
  os_profile_linux_config {
    disable_password_authentication = true
  }
}

# ok: terraform-azure-weak-sign-in-machine-password
resource "azurerm_virtual_machine" "virtual_machine_machine_password_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  vm_size = "Standard_D2s_v5"
  network_interface_ids = [azurerm_network_interface.main.id]
  os_profile_linux_config {
    disable_password_authentication = var.disable_password_authentication
  }
}

# ok: terraform-azure-weak-sign-in-app-service-auth
# ok: terraform-azure-weak-sign-in-app-service-client-certificates
# ok: terraform-azure-weak-sign-in-app-service-cors
# ok: terraform-azure-weak-sign-in-app-service-debugging
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

# ok: terraform-azure-weak-sign-in-app-service-auth
resource "azurerm_app_service" "app_service_app_service_auth_by_variable" {
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
    enabled = var.enabled
  }
  client_cert_enabled = true
}

# ok: terraform-azure-weak-sign-in-app-service-client-certificates
resource "azurerm_app_service" "app_service_app_service_client_certificates_by_variable" {
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
  client_cert_enabled = var.client_cert_enabled
}

# ok: terraform-azure-weak-sign-in-app-service-cors
resource "azurerm_app_service" "app_service_app_service_cors_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    min_tls_version = "1.2"
    cors {
      allowed_origins = var.allowed_origins
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

# ok: terraform-azure-weak-sign-in-app-service-debugging
resource "azurerm_app_service" "app_service_app_service_debugging_by_variable" {
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
    remote_debugging_enabled = var.remote_debugging_enabled
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

# ok: terraform-azure-weak-sign-in-function-app-auth
# ok: terraform-azure-weak-sign-in-function-app-client-certificates
# ok: terraform-azure-weak-sign-in-function-app-cors
# ok: terraform-azure-weak-sign-in-function-app-debugging
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

# ok: terraform-azure-weak-sign-in-function-app-auth
resource "azurerm_function_app" "function_app_function_app_auth_by_variable" {
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
    enabled = var.enabled
  }
  client_cert_enabled = true
}

# ok: terraform-azure-weak-sign-in-function-app-client-certificates
resource "azurerm_function_app" "function_app_function_app_client_certificates_by_variable" {
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
  client_cert_enabled = var.client_cert_enabled
}

# ok: terraform-azure-weak-sign-in-function-app-cors
resource "azurerm_function_app" "function_app_function_app_cors_by_variable" {
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
      allowed_origins = var.allowed_origins
    }
    remote_debugging_enabled = false
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

# ok: terraform-azure-weak-sign-in-function-app-debugging
resource "azurerm_function_app" "function_app_function_app_debugging_by_variable" {
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
    remote_debugging_enabled = var.remote_debugging_enabled
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

# ok: terraform-azure-weak-sign-in-linux-web-app-auth
# ok: terraform-azure-weak-sign-in-linux-web-app-client-certificates
# ok: terraform-azure-weak-sign-in-linux-web-app-cors
# ok: terraform-azure-weak-sign-in-linux-web-app-debugging
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

# ok: terraform-azure-weak-sign-in-linux-web-app-auth
resource "azurerm_linux_web_app" "linux_web_app_linux_web_app_auth_by_variable" {
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
    enabled = var.enabled
  }
  client_certificate_enabled = true
}

# ok: terraform-azure-weak-sign-in-linux-web-app-client-certificates
resource "azurerm_linux_web_app" "linux_web_app_linux_web_app_client_certificates_by_variable" {
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
  client_certificate_enabled = var.client_certificate_enabled
}

# ok: terraform-azure-weak-sign-in-linux-web-app-cors
resource "azurerm_linux_web_app" "linux_web_app_linux_web_app_cors_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
    cors {
      allowed_origins = var.allowed_origins
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

# ok: terraform-azure-weak-sign-in-linux-web-app-debugging
resource "azurerm_linux_web_app" "linux_web_app_linux_web_app_debugging_by_variable" {
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
    remote_debugging_enabled = var.remote_debugging_enabled
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

# ok: terraform-azure-weak-sign-in-windows-web-app-auth
# ok: terraform-azure-weak-sign-in-windows-web-app-client-certificates
# ok: terraform-azure-weak-sign-in-windows-web-app-cors
# ok: terraform-azure-weak-sign-in-windows-web-app-debugging
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

# ok: terraform-azure-weak-sign-in-windows-web-app-auth
resource "azurerm_windows_web_app" "windows_web_app_windows_web_app_auth_by_variable" {
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
    enabled = var.enabled
  }
  client_certificate_enabled = true
}

# ok: terraform-azure-weak-sign-in-windows-web-app-client-certificates
resource "azurerm_windows_web_app" "windows_web_app_windows_web_app_client_certificates_by_variable" {
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
  client_certificate_enabled = var.client_certificate_enabled
}

# ok: terraform-azure-weak-sign-in-windows-web-app-cors
resource "azurerm_windows_web_app" "windows_web_app_windows_web_app_cors_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
    cors {
      allowed_origins = var.allowed_origins
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

# ok: terraform-azure-weak-sign-in-windows-web-app-debugging
resource "azurerm_windows_web_app" "windows_web_app_windows_web_app_debugging_by_variable" {
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
    remote_debugging_enabled = var.remote_debugging_enabled
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

# ok: terraform-azure-weak-sign-in-registry-admin
resource "azurerm_container_registry" "container_registry" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  anonymous_pull_enabled = false
  admin_enabled = false
}

# ok: terraform-azure-weak-sign-in-registry-admin
resource "azurerm_container_registry" "container_registry_registry_admin_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  anonymous_pull_enabled = false
  admin_enabled = var.admin_enabled
}

# ok: terraform-azure-weak-sign-in-storage-keys
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

# ok: terraform-azure-weak-sign-in-storage-keys
resource "azurerm_storage_account" "storage_account_storage_keys_by_variable" {
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
  shared_access_key_enabled = var.shared_access_key_enabled
}

# ok: terraform-azure-weak-sign-in-cosmosdb-keys
# ok: terraform-azure-weak-sign-in-cosmosdb-metadata
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

# ok: terraform-azure-weak-sign-in-cosmosdb-keys
resource "azurerm_cosmosdb_account" "cosmosdb_account_cosmosdb_keys_by_variable" {
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
  local_authentication_disabled = var.local_authentication_disabled
  access_key_metadata_writes_enabled = false
}

# ok: terraform-azure-weak-sign-in-cosmosdb-metadata
resource "azurerm_cosmosdb_account" "cosmosdb_account_cosmosdb_metadata_by_variable" {
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
  access_key_metadata_writes_enabled = var.access_key_metadata_writes_enabled
}

# ok: terraform-azure-weak-sign-in-aks-rbac
# ok: terraform-azure-weak-sign-in-aks-rbac-block
# ok: terraform-azure-weak-sign-in-aks-local, terraform-azure-weak-sign-in-aks-local-unset
# ok: terraform-azure-weak-sign-in-aks-policy
# ok: terraform-azure-weak-sign-in-aks-network-policy
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

# ok: terraform-azure-weak-sign-in-aks-rbac
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_rbac_by_variable" {
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
  role_based_access_control_enabled = var.role_based_access_control_enabled
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

# ok: terraform-azure-weak-sign-in-aks-rbac-block
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_rbac_block_by_variable" {
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
    enabled = var.enabled
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

# ok: terraform-azure-weak-sign-in-aks-local, terraform-azure-weak-sign-in-aks-local-unset
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_local_by_variable" {
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
  local_account_disabled = var.local_account_disabled
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

# ok: terraform-azure-weak-sign-in-aks-policy
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_policy_by_variable" {
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
  azure_policy_enabled = var.azure_policy_enabled
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

# ok: terraform-azure-weak-sign-in-aks-network-policy
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_network_policy_by_variable" {
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
    network_policy = var.network_policy
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

# ok: terraform-azure-weak-sign-in-redis-authentication
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

# ok: terraform-azure-weak-sign-in-redis-authentication
resource "azurerm_redis_cache" "redis_cache_redis_authentication_by_variable" {
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
    authentication_enabled = var.authentication_enabled
  }
}

# ok: terraform-azure-weak-sign-in-databricks-ip
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

# ok: terraform-azure-weak-sign-in-databricks-ip
resource "azurerm_databricks_workspace" "databricks_workspace_databricks_ip_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "premium"
  public_network_access_enabled = false
  custom_parameters {
    no_public_ip = var.no_public_ip
  }
}

# ok: terraform-azure-weak-sign-in-mssql-scans
resource "azurerm_mssql_server_vulnerability_assessment" "mssql_server_vulnerability_assessment" {
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.main.id
  storage_container_path = "https://orders.blob.core.windows.net/scans/"
  recurring_scans {
    enabled = true
  }
}

# ok: terraform-azure-weak-sign-in-mssql-scans
resource "azurerm_mssql_server_vulnerability_assessment" "mssql_server_vulnerability_assessment_mssql_scans_by_variable" {
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.main.id
  storage_container_path = "https://orders.blob.core.windows.net/scans/"
  recurring_scans {
    enabled = var.enabled
  }
}

# ok: terraform-azure-weak-sign-in-role-everything
resource "azurerm_role_definition" "role_definition" {
  name = "operator"
  scope = data.azurerm_subscription.main.id
  permissions {
    actions = ["Microsoft.Compute/virtualMachines/read"]
  }
}

# ok: terraform-azure-weak-sign-in-role-everything
resource "azurerm_role_definition" "role_definition_role_everything_by_variable" {
  name = "operator"
  scope = data.azurerm_subscription.main.id
  permissions {
    actions = var.actions
  }
}

# ok: terraform-azure-weak-sign-in-app-service-slot-debugging
resource "azurerm_app_service_slot" "app_service_slot" {
  name = "next"
  app_service_name = azurerm_app_service.main.name
  https_only = true
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-weak-sign-in-app-service-slot-debugging
resource "azurerm_app_service_slot" "app_service_slot_app_service_slot_debugging_by_variable" {
  name = "next"
  app_service_name = azurerm_app_service.main.name
  https_only = true
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = var.remote_debugging_enabled
  }
}

# ok: terraform-azure-weak-sign-in-function-app-slot-debugging
resource "azurerm_function_app_slot" "function_app_slot" {
  name = "next"
  function_app_name = azurerm_function_app.main.name
  https_only = true
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-weak-sign-in-function-app-slot-debugging
resource "azurerm_function_app_slot" "function_app_slot_function_app_slot_debugging_by_variable" {
  name = "next"
  function_app_name = azurerm_function_app.main.name
  https_only = true
  site_config {
    min_tls_version = "1.2"
    remote_debugging_enabled = var.remote_debugging_enabled
  }
}

# ok: terraform-azure-weak-sign-in-linux-web-app-slot-debugging
resource "azurerm_linux_web_app_slot" "linux_web_app_slot" {
  name = "next"
  app_service_id = azurerm_linux_web_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-weak-sign-in-linux-web-app-slot-debugging
resource "azurerm_linux_web_app_slot" "linux_web_app_slot_linux_web_app_slot_debugging_by_variable" {
  name = "next"
  app_service_id = azurerm_linux_web_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = var.remote_debugging_enabled
  }
}

# ok: terraform-azure-weak-sign-in-windows-web-app-slot-debugging
resource "azurerm_windows_web_app_slot" "windows_web_app_slot" {
  name = "next"
  app_service_id = azurerm_windows_web_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-weak-sign-in-windows-web-app-slot-debugging
resource "azurerm_windows_web_app_slot" "windows_web_app_slot_windows_web_app_slot_debugging_by_variable" {
  name = "next"
  app_service_id = azurerm_windows_web_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = var.remote_debugging_enabled
  }
}

# ok: terraform-azure-weak-sign-in-linux-function-app-slot-debugging
resource "azurerm_linux_function_app_slot" "linux_function_app_slot" {
  name = "next"
  function_app_id = azurerm_linux_function_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-weak-sign-in-linux-function-app-slot-debugging
resource "azurerm_linux_function_app_slot" "linux_function_app_slot_linux_function_app_slot_debugging_by_variable" {
  name = "next"
  function_app_id = azurerm_linux_function_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = var.remote_debugging_enabled
  }
}

# ok: terraform-azure-weak-sign-in-windows-function-app-slot-debugging
resource "azurerm_windows_function_app_slot" "windows_function_app_slot" {
  name = "next"
  function_app_id = azurerm_windows_function_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = false
  }
}

# ok: terraform-azure-weak-sign-in-windows-function-app-slot-debugging
resource "azurerm_windows_function_app_slot" "windows_function_app_slot_windows_function_app_slot_debugging_by_variable" {
  name = "next"
  function_app_id = azurerm_windows_function_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    remote_debugging_enabled = var.remote_debugging_enabled
  }
}

# ok: terraform-azure-weak-sign-in-cognitive-keys
resource "azurerm_cognitive_account" "cognitive_account" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  kind = "OpenAI"
  sku_name = "S0"
  public_network_access_enabled = false
  local_auth_enabled = false
}

# ok: terraform-azure-weak-sign-in-cognitive-keys
resource "azurerm_cognitive_account" "cognitive_account_cognitive_keys_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  kind = "OpenAI"
  sku_name = "S0"
  public_network_access_enabled = false
  local_auth_enabled = var.local_auth_enabled
}

# ok: terraform-azure-weak-sign-in-eventgrid-domain-keys
resource "azurerm_eventgrid_domain" "eventgrid_domain" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_access_enabled = false
  local_auth_enabled = false
}

# ok: terraform-azure-weak-sign-in-eventgrid-domain-keys
resource "azurerm_eventgrid_domain" "eventgrid_domain_eventgrid_domain_keys_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_access_enabled = false
  local_auth_enabled = var.local_auth_enabled
}

# ok: terraform-azure-weak-sign-in-eventgrid-topic-keys
resource "azurerm_eventgrid_topic" "eventgrid_topic" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_access_enabled = false
  local_auth_enabled = false
}

# ok: terraform-azure-weak-sign-in-eventgrid-topic-keys
resource "azurerm_eventgrid_topic" "eventgrid_topic_eventgrid_topic_keys_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_access_enabled = false
  local_auth_enabled = var.local_auth_enabled
}

# ok: terraform-azure-weak-sign-in-servicebus-keys
resource "azurerm_servicebus_namespace" "servicebus_namespace" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
  local_auth_enabled = false
}

# ok: terraform-azure-weak-sign-in-servicebus-keys
resource "azurerm_servicebus_namespace" "servicebus_namespace_servicebus_keys_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
  local_auth_enabled = var.local_auth_enabled
}

# ok: terraform-azure-weak-sign-in-eventhub-keys
resource "azurerm_eventhub_namespace" "eventhub_namespace" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard"
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
  local_authentication_enabled = false
}

# ok: terraform-azure-weak-sign-in-eventhub-keys
resource "azurerm_eventhub_namespace" "eventhub_namespace_eventhub_keys_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard"
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
  local_authentication_enabled = var.local_authentication_enabled
}

# ok: terraform-azure-weak-sign-in-app-configuration-keys
resource "azurerm_app_configuration" "app_configuration" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "standard"
  public_network_access_enabled = false
  local_auth_enabled = false
}

# ok: terraform-azure-weak-sign-in-app-configuration-keys
resource "azurerm_app_configuration" "app_configuration_app_configuration_keys_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "standard"
  public_network_access_enabled = false
  local_auth_enabled = var.local_auth_enabled
}

# ok: terraform-azure-weak-sign-in-search-keys
resource "azurerm_search_service" "search_service" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "standard"
  public_network_access_enabled = false
  local_authentication_enabled = false
}

# ok: terraform-azure-weak-sign-in-search-keys
resource "azurerm_search_service" "search_service_search_keys_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "standard"
  public_network_access_enabled = false
  local_authentication_enabled = var.local_authentication_enabled
}

resource "azurerm_role_assignment" "all" {
  scope = azurerm_resource_group.shop.id
  # ok: terraform-azure-weak-sign-in-role-owner
  role_definition_name = "Owner"
}
