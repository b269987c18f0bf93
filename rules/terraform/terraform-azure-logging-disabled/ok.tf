# ok: terraform-azure-logging-disabled-postgresql
resource "azurerm_postgresql_configuration" "postgresql_configuration" {
  name = "log_connections"
  server_name = azurerm_postgresql_server.main.name
  resource_group_name = azurerm_resource_group.main.name
  value = "on"
}

# ok: terraform-azure-logging-disabled-postgresql
resource "azurerm_postgresql_configuration" "postgresql_configuration_postgresql_by_variable" {
  name = "log_connections"
  server_name = azurerm_postgresql_server.main.name
  resource_group_name = azurerm_resource_group.main.name
  value = var.value
}

# ok: terraform-azure-logging-disabled-log-profile
resource "azurerm_monitor_log_profile" "monitor_log_profile" {
  name = "all"
  categories = ["Action", "Delete", "Write"]
  locations = ["global"]
  retention_policy {
    enabled = true
  }
}

# ok: terraform-azure-logging-disabled-log-profile
resource "azurerm_monitor_log_profile" "monitor_log_profile_log_profile_by_variable" {
  name = "all"
  categories = ["Action", "Delete", "Write"]
  locations = ["global"]
  retention_policy {
    enabled = var.enabled
  }
}

# ok: terraform-azure-logging-disabled-flow-log
# ok: terraform-azure-logging-disabled-flow-log-retention
# ok: terraform-azure-logging-disabled-flow-log-days
resource "azurerm_network_watcher_flow_log" "network_watcher_flow_log" {
  name = "all"
  network_watcher_name = azurerm_network_watcher.main.name
  resource_group_name = azurerm_resource_group.main.name
  target_resource_id = azurerm_virtual_network.main.id
  storage_account_id = azurerm_storage_account.logs.id
  enabled = true
  retention_policy {
    enabled = true
    days = 90
  }
}

# ok: terraform-azure-logging-disabled-flow-log
resource "azurerm_network_watcher_flow_log" "network_watcher_flow_log_flow_log_by_variable" {
  name = "all"
  network_watcher_name = azurerm_network_watcher.main.name
  resource_group_name = azurerm_resource_group.main.name
  target_resource_id = azurerm_virtual_network.main.id
  storage_account_id = azurerm_storage_account.logs.id
  enabled = var.enabled
  retention_policy {
    enabled = true
    days = 90
  }
}

# ok: terraform-azure-logging-disabled-flow-log-retention
resource "azurerm_network_watcher_flow_log" "network_watcher_flow_log_flow_log_retention_by_variable" {
  name = "all"
  network_watcher_name = azurerm_network_watcher.main.name
  resource_group_name = azurerm_resource_group.main.name
  target_resource_id = azurerm_virtual_network.main.id
  storage_account_id = azurerm_storage_account.logs.id
  enabled = true
  retention_policy {
    enabled = var.enabled
    days = 90
  }
}

# ok: terraform-azure-logging-disabled-flow-log-days
resource "azurerm_network_watcher_flow_log" "network_watcher_flow_log_flow_log_days_by_variable" {
  name = "all"
  network_watcher_name = azurerm_network_watcher.main.name
  resource_group_name = azurerm_resource_group.main.name
  target_resource_id = azurerm_virtual_network.main.id
  storage_account_id = azurerm_storage_account.logs.id
  enabled = true
  retention_policy {
    enabled = true
    days = var.days
  }
}

# ok: terraform-azure-logging-disabled-mssql-days
resource "azurerm_mssql_server_extended_auditing_policy" "mssql_server_extended_auditing_policy" {
  server_id = azurerm_mssql_server.main.id
  retention_in_days = 90
}

# ok: terraform-azure-logging-disabled-mssql-days
resource "azurerm_mssql_server_extended_auditing_policy" "mssql_server_extended_auditing_policy_mssql_days_by_variable" {
  server_id = azurerm_mssql_server.main.id
  retention_in_days = var.retention_in_days
}

# ok: terraform-azure-logging-disabled-defender-contact
# ok: terraform-azure-logging-disabled-defender-admins
resource "azurerm_security_center_contact" "security_center_contact" {
  email = "security@example.com"
  phone = "+1 555 0100"
  alert_notifications = true
  alerts_to_admins = true
}

# ok: terraform-azure-logging-disabled-defender-contact
resource "azurerm_security_center_contact" "security_center_contact_defender_contact_by_variable" {
  email = "security@example.com"
  phone = "+1 555 0100"
  alert_notifications = var.alert_notifications
  alerts_to_admins = true
}

# ok: terraform-azure-logging-disabled-defender-admins
resource "azurerm_security_center_contact" "security_center_contact_defender_admins_by_variable" {
  email = "security@example.com"
  phone = "+1 555 0100"
  alert_notifications = true
  alerts_to_admins = var.alerts_to_admins
}

# ok: terraform-azure-logging-disabled-defender
resource "azurerm_security_center_subscription_pricing" "security_center_subscription_pricing" {
  resource_type = "VirtualMachines"
  tier = "Standard"
}

# ok: terraform-azure-logging-disabled-defender
resource "azurerm_security_center_subscription_pricing" "security_center_subscription_pricing_defender_by_variable" {
  resource_type = "VirtualMachines"
  tier = var.tier
}

# ok: terraform-azure-logging-disabled-linux-web-app-detailed-error-messages
# ok: terraform-azure-logging-disabled-linux-web-app-failed-request-tracing
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

# ok: terraform-azure-logging-disabled-linux-web-app-detailed-error-messages
resource "azurerm_linux_web_app" "linux_web_app_linux_web_app_detailed_error_messages_by_variable" {
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
    detailed_error_messages = var.detailed_error_messages
    failed_request_tracing = true
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

# ok: terraform-azure-logging-disabled-linux-web-app-failed-request-tracing
resource "azurerm_linux_web_app" "linux_web_app_linux_web_app_failed_request_tracing_by_variable" {
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
    failed_request_tracing = var.failed_request_tracing
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

# ok: terraform-azure-logging-disabled-windows-web-app-detailed-error-messages
# ok: terraform-azure-logging-disabled-windows-web-app-failed-request-tracing
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

# ok: terraform-azure-logging-disabled-windows-web-app-detailed-error-messages
resource "azurerm_windows_web_app" "windows_web_app_windows_web_app_detailed_error_messages_by_variable" {
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
    detailed_error_messages = var.detailed_error_messages
    failed_request_tracing = true
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

# ok: terraform-azure-logging-disabled-windows-web-app-failed-request-tracing
resource "azurerm_windows_web_app" "windows_web_app_windows_web_app_failed_request_tracing_by_variable" {
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
    failed_request_tracing = var.failed_request_tracing
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

# ok: terraform-azure-logging-disabled-app-service-detailed-error-messages-enabled
# ok: terraform-azure-logging-disabled-app-service-failed-request-tracing-enabled
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

# ok: terraform-azure-logging-disabled-app-service-detailed-error-messages-enabled
resource "azurerm_app_service" "app_service_app_service_detailed_error_messages_enabled_by_variable" {
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
    detailed_error_messages_enabled = var.detailed_error_messages_enabled
    failed_request_tracing_enabled = true
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

# ok: terraform-azure-logging-disabled-app-service-failed-request-tracing-enabled
resource "azurerm_app_service" "app_service_app_service_failed_request_tracing_enabled_by_variable" {
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
    failed_request_tracing_enabled = var.failed_request_tracing_enabled
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

# ok: terraform-azure-logging-disabled-mssql-alerts
# ok: terraform-azure-logging-disabled-mssql-alerts-left-out
resource "azurerm_mssql_server_security_alert_policy" "mssql_server_security_alert_policy" {
  resource_group_name = azurerm_resource_group.main.name
  server_name = azurerm_mssql_server.main.name
  state = "Enabled"
  disabled_alerts = []
}

# ok: terraform-azure-logging-disabled-mssql-alerts
resource "azurerm_mssql_server_security_alert_policy" "mssql_server_security_alert_policy_mssql_alerts_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  server_name = azurerm_mssql_server.main.name
  state = var.state
  disabled_alerts = []
}

# ok: terraform-azure-logging-disabled-mssql-alerts-left-out
resource "azurerm_mssql_server_security_alert_policy" "mssql_server_security_alert_policy_mssql_alerts_left_out_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  server_name = azurerm_mssql_server.main.name
  state = "Enabled"
  disabled_alerts = var.disabled_alerts
}

# ok: terraform-azure-logging-disabled-aks-monitoring
# ok: terraform-azure-logging-disabled-aks-agent
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

# ok: terraform-azure-logging-disabled-aks-agent
resource "azurerm_kubernetes_cluster" "kubernetes_cluster_aks_agent_by_variable" {
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
      enabled = var.enabled
    }
  }
}

# ok: terraform-azure-logging-disabled-firewall-threats
resource "azurerm_firewall" "firewall" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "AZFW_VNet"
  sku_tier = "Standard"
  threat_intel_mode = "Deny"
}

# ok: terraform-azure-logging-disabled-firewall-threats
resource "azurerm_firewall" "firewall_firewall_threats_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "AZFW_VNet"
  sku_tier = "Standard"
  threat_intel_mode = var.threat_intel_mode
}

# ok: terraform-azure-logging-disabled-waf-off
# ok: terraform-azure-logging-disabled-waf-mode
resource "azurerm_web_application_firewall_policy" "web_application_firewall_policy" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  policy_settings {
    enabled = true
    mode = "Prevention"
  }
}

# ok: terraform-azure-logging-disabled-waf-off
resource "azurerm_web_application_firewall_policy" "web_application_firewall_policy_waf_off_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  policy_settings {
    enabled = var.enabled
    mode = "Prevention"
  }
}

# ok: terraform-azure-logging-disabled-waf-mode
resource "azurerm_web_application_firewall_policy" "web_application_firewall_policy_waf_mode_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  policy_settings {
    enabled = true
    mode = var.mode
  }
}

# ok: terraform-azure-logging-disabled-front-door-waf-off
# ok: terraform-azure-logging-disabled-front-door-waf-mode
resource "azurerm_frontdoor_firewall_policy" "frontdoor_firewall_policy" {
  name = "web"
  resource_group_name = azurerm_resource_group.main.name
  enabled = true
  mode = "Prevention"
}

# ok: terraform-azure-logging-disabled-front-door-waf-off
resource "azurerm_frontdoor_firewall_policy" "frontdoor_firewall_policy_front_door_waf_off_by_variable" {
  name = "web"
  resource_group_name = azurerm_resource_group.main.name
  enabled = var.enabled
  mode = "Prevention"
}

# ok: terraform-azure-logging-disabled-front-door-waf-mode
resource "azurerm_frontdoor_firewall_policy" "frontdoor_firewall_policy_front_door_waf_mode_by_variable" {
  name = "web"
  resource_group_name = azurerm_resource_group.main.name
  enabled = true
  mode = var.mode
}

# ok: terraform-azure-logging-disabled-windows-updates
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

# ok: terraform-azure-logging-disabled-windows-updates
resource "azurerm_windows_virtual_machine" "windows_virtual_machine_windows_updates_by_variable" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  size = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
  enable_automatic_updates = var.enable_automatic_updates
}

# ok: terraform-azure-logging-disabled-mssql-monitor
resource "azurerm_mssql_database_extended_auditing_policy" "mssql_monitor" {
  storage_endpoint = azurerm_storage_account.audit.primary_blob_endpoint
  retention_in_days = 180
  log_monitoring_enabled = true
}

# ok: terraform-azure-logging-disabled-firewall-intrusions
resource "azurerm_firewall_policy" "firewall_intrusions" {
  name = "main"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  sku = "Premium"
  intrusion_detection {
    mode = "Deny"
  }
}

resource "azurerm_application_gateway" "shop" {
  waf_configuration {
    # ok: terraform-azure-logging-disabled-gateway-waf
    enabled          = true
    firewall_mode    = "Prevention"
    rule_set_version = "3.2"
  }
}
