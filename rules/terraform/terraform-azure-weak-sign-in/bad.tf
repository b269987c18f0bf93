resource "azurerm_linux_virtual_machine" "linux_machine_password" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  size = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
  # ruleid: terraform-azure-weak-sign-in-linux-machine-password
  disable_password_authentication = false
  allow_extension_operations = false
}

resource "azurerm_linux_virtual_machine_scale_set" "linux_scale_set_password" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
  # ruleid: terraform-azure-weak-sign-in-linux-scale-set-password
  disable_password_authentication = false
}

resource "azurerm_virtual_machine" "machine_password" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  vm_size = "Standard_D2s_v5"
  network_interface_ids = [azurerm_network_interface.main.id]
  os_profile_linux_config {
    # ruleid: terraform-azure-weak-sign-in-machine-password
    disable_password_authentication = false
  }
}

resource "azurerm_app_service" "app_service_auth" {
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
    # ruleid: terraform-azure-weak-sign-in-app-service-auth
    enabled = false
  }
  client_cert_enabled = true
}

resource "azurerm_app_service" "app_service_client_certificates" {
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
  # ruleid: terraform-azure-weak-sign-in-app-service-client-certificates
  client_cert_enabled = false
}

resource "azurerm_app_service" "app_service_cors" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  app_service_plan_id = azurerm_app_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    min_tls_version = "1.2"
    cors {
      # ruleid: terraform-azure-weak-sign-in-app-service-cors
      allowed_origins = ["*"]
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

resource "azurerm_app_service" "app_service_debugging" {
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
    # ruleid: terraform-azure-weak-sign-in-app-service-debugging
    remote_debugging_enabled = true
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

resource "azurerm_function_app" "function_app_auth" {
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
    # ruleid: terraform-azure-weak-sign-in-function-app-auth
    enabled = false
  }
  client_cert_enabled = true
}

resource "azurerm_function_app" "function_app_client_certificates" {
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
  # ruleid: terraform-azure-weak-sign-in-function-app-client-certificates
  client_cert_enabled = false
}

resource "azurerm_function_app" "function_app_cors" {
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
      # ruleid: terraform-azure-weak-sign-in-function-app-cors
      allowed_origins = ["*"]
    }
    remote_debugging_enabled = false
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

resource "azurerm_function_app" "function_app_debugging" {
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
    # ruleid: terraform-azure-weak-sign-in-function-app-debugging
    remote_debugging_enabled = true
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

resource "azurerm_linux_web_app" "linux_web_app_auth" {
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
    # ruleid: terraform-azure-weak-sign-in-linux-web-app-auth
    enabled = false
  }
  client_certificate_enabled = true
}

resource "azurerm_linux_web_app" "linux_web_app_client_certificates" {
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
  # ruleid: terraform-azure-weak-sign-in-linux-web-app-client-certificates
  client_certificate_enabled = false
}

resource "azurerm_linux_web_app" "linux_web_app_cors" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
    cors {
      # ruleid: terraform-azure-weak-sign-in-linux-web-app-cors
      allowed_origins = ["*"]
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

resource "azurerm_linux_web_app" "linux_web_app_debugging" {
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
    # ruleid: terraform-azure-weak-sign-in-linux-web-app-debugging
    remote_debugging_enabled = true
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

resource "azurerm_windows_web_app" "windows_web_app_auth" {
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
    # ruleid: terraform-azure-weak-sign-in-windows-web-app-auth
    enabled = false
  }
  client_certificate_enabled = true
}

resource "azurerm_windows_web_app" "windows_web_app_client_certificates" {
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
  # ruleid: terraform-azure-weak-sign-in-windows-web-app-client-certificates
  client_certificate_enabled = false
}

resource "azurerm_windows_web_app" "windows_web_app_cors" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  service_plan_id = azurerm_service_plan.main.id
  https_only = true
  site_config {
    ftps_state = "Disabled"
    minimum_tls_version = "1.2"
    cors {
      # ruleid: terraform-azure-weak-sign-in-windows-web-app-cors
      allowed_origins = ["*"]
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

resource "azurerm_windows_web_app" "windows_web_app_debugging" {
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
    # ruleid: terraform-azure-weak-sign-in-windows-web-app-debugging
    remote_debugging_enabled = true
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

resource "azurerm_container_registry" "registry_admin" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  anonymous_pull_enabled = false
  # ruleid: terraform-azure-weak-sign-in-registry-admin
  admin_enabled = true
}

resource "azurerm_storage_account" "storage_keys" {
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
  # ruleid: terraform-azure-weak-sign-in-storage-keys
  shared_access_key_enabled = true
}

resource "azurerm_cosmosdb_account" "cosmosdb_keys" {
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
  # ruleid: terraform-azure-weak-sign-in-cosmosdb-keys
  local_authentication_disabled = false
  access_key_metadata_writes_enabled = false
}

resource "azurerm_cosmosdb_account" "cosmosdb_metadata" {
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
  # ruleid: terraform-azure-weak-sign-in-cosmosdb-metadata
  access_key_metadata_writes_enabled = true
}

resource "azurerm_kubernetes_cluster" "aks_rbac" {
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
  # ruleid: terraform-azure-weak-sign-in-aks-rbac
  role_based_access_control_enabled = false
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

resource "azurerm_kubernetes_cluster" "aks_rbac_block" {
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
    # ruleid: terraform-azure-weak-sign-in-aks-rbac-block
    enabled = false
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

resource "azurerm_kubernetes_cluster" "aks_local" {
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
  # ruleid: terraform-azure-weak-sign-in-aks-local
  local_account_disabled = false
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

# ruleid: terraform-azure-weak-sign-in-aks-local-unset
resource "azurerm_kubernetes_cluster" "aks_local_unset" {
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

resource "azurerm_kubernetes_cluster" "aks_policy" {
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
  # ruleid: terraform-azure-weak-sign-in-aks-policy
  azure_policy_enabled = false
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

# ruleid: terraform-azure-weak-sign-in-aks-network-policy
resource "azurerm_kubernetes_cluster" "aks_network_policy_unset" {
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

resource "azurerm_redis_cache" "redis_authentication" {
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
    # ruleid: terraform-azure-weak-sign-in-redis-authentication
    authentication_enabled = false
  }
}

resource "azurerm_databricks_workspace" "databricks_ip" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "premium"
  public_network_access_enabled = false
  custom_parameters {
    # ruleid: terraform-azure-weak-sign-in-databricks-ip
    no_public_ip = false
  }
}

resource "azurerm_mssql_server_vulnerability_assessment" "mssql_scans" {
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.main.id
  storage_container_path = "https://orders.blob.core.windows.net/scans/"
  recurring_scans {
    # ruleid: terraform-azure-weak-sign-in-mssql-scans
    enabled = false
  }
}

resource "azurerm_linux_virtual_machine" "machine_extensions" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  size = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
  disable_password_authentication = true
  # ruleid: terraform-azure-weak-sign-in-machine-extensions
  allow_extension_operations = true
}

resource "azurerm_role_definition" "role_everything" {
  name = "operator"
  scope = data.azurerm_subscription.main.id
  permissions {
    # ruleid: terraform-azure-weak-sign-in-role-everything
    actions = ["*"]
  }
}

resource "azurerm_app_service_slot" "app_service_slot_debugging" {
  name = "next"
  app_service_name = azurerm_app_service.main.name
  https_only = true
  site_config {
    min_tls_version = "1.2"
    # ruleid: terraform-azure-weak-sign-in-app-service-slot-debugging
    remote_debugging_enabled = true
  }
}

resource "azurerm_function_app_slot" "function_app_slot_debugging" {
  name = "next"
  function_app_name = azurerm_function_app.main.name
  https_only = true
  site_config {
    min_tls_version = "1.2"
    # ruleid: terraform-azure-weak-sign-in-function-app-slot-debugging
    remote_debugging_enabled = true
  }
}

resource "azurerm_linux_web_app_slot" "linux_web_app_slot_debugging" {
  name = "next"
  app_service_id = azurerm_linux_web_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    # ruleid: terraform-azure-weak-sign-in-linux-web-app-slot-debugging
    remote_debugging_enabled = true
  }
}

resource "azurerm_windows_web_app_slot" "windows_web_app_slot_debugging" {
  name = "next"
  app_service_id = azurerm_windows_web_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    # ruleid: terraform-azure-weak-sign-in-windows-web-app-slot-debugging
    remote_debugging_enabled = true
  }
}

resource "azurerm_linux_function_app_slot" "linux_function_app_slot_debugging" {
  name = "next"
  function_app_id = azurerm_linux_function_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    # ruleid: terraform-azure-weak-sign-in-linux-function-app-slot-debugging
    remote_debugging_enabled = true
  }
}

resource "azurerm_windows_function_app_slot" "windows_function_app_slot_debugging" {
  name = "next"
  function_app_id = azurerm_windows_function_app.main.id
  https_only = true
  site_config {
    minimum_tls_version = "1.2"
    # ruleid: terraform-azure-weak-sign-in-windows-function-app-slot-debugging
    remote_debugging_enabled = true
  }
}

resource "azurerm_cognitive_account" "cognitive_keys" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  kind = "OpenAI"
  sku_name = "S0"
  public_network_access_enabled = false
  # ruleid: terraform-azure-weak-sign-in-cognitive-keys
  local_auth_enabled = true
}

resource "azurerm_eventgrid_domain" "eventgrid_domain_keys" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_access_enabled = false
  # ruleid: terraform-azure-weak-sign-in-eventgrid-domain-keys
  local_auth_enabled = true
}

resource "azurerm_eventgrid_topic" "eventgrid_topic_keys" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  public_network_access_enabled = false
  # ruleid: terraform-azure-weak-sign-in-eventgrid-topic-keys
  local_auth_enabled = true
}

resource "azurerm_servicebus_namespace" "servicebus_keys" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Premium"
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
  # ruleid: terraform-azure-weak-sign-in-servicebus-keys
  local_auth_enabled = true
}

resource "azurerm_eventhub_namespace" "eventhub_keys" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "Standard"
  public_network_access_enabled = false
  minimum_tls_version = "1.2"
  # ruleid: terraform-azure-weak-sign-in-eventhub-keys
  local_authentication_enabled = true
}

resource "azurerm_app_configuration" "app_configuration_keys" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "standard"
  public_network_access_enabled = false
  # ruleid: terraform-azure-weak-sign-in-app-configuration-keys
  local_auth_enabled = true
}

resource "azurerm_search_service" "search_keys" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku = "standard"
  public_network_access_enabled = false
  # ruleid: terraform-azure-weak-sign-in-search-keys
  local_authentication_enabled = true
}

resource "azurerm_role_assignment" "all" {
  scope = data.azurerm_subscription.current.id
  # ruleid: terraform-azure-weak-sign-in-role-owner
  role_definition_name = "Owner"
}
