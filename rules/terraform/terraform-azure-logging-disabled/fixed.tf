resource "azurerm_postgresql_configuration" "postgresql" {
  name = "log_connections"
  server_name = azurerm_postgresql_server.main.name
  resource_group_name = azurerm_resource_group.main.name
  # ruleid: terraform-azure-logging-disabled-postgresql
  value = "on"
}

resource "azurerm_postgresql_configuration" "postgresql_1" {
  name = "log_connections"
  server_name = azurerm_postgresql_server.main.name
  resource_group_name = azurerm_resource_group.main.name
  # ruleid: terraform-azure-logging-disabled-postgresql
  value = "on"
}

resource "azurerm_monitor_log_profile" "log_profile" {
  name = "all"
  categories = ["Action", "Delete", "Write"]
  locations = ["global"]
  retention_policy {
    # ruleid: terraform-azure-logging-disabled-log-profile
    enabled = true
  }
}

resource "azurerm_network_watcher_flow_log" "flow_log" {
  name = "all"
  network_watcher_name = azurerm_network_watcher.main.name
  resource_group_name = azurerm_resource_group.main.name
  target_resource_id = azurerm_virtual_network.main.id
  storage_account_id = azurerm_storage_account.logs.id
  # ruleid: terraform-azure-logging-disabled-flow-log
  enabled = true
  retention_policy {
    enabled = true
    days = 90
  }
}

resource "azurerm_network_watcher_flow_log" "flow_log_retention" {
  name = "all"
  network_watcher_name = azurerm_network_watcher.main.name
  resource_group_name = azurerm_resource_group.main.name
  target_resource_id = azurerm_virtual_network.main.id
  storage_account_id = azurerm_storage_account.logs.id
  enabled = true
  retention_policy {
    # ruleid: terraform-azure-logging-disabled-flow-log-retention
    enabled = true
    days = 90
  }
}

resource "azurerm_network_watcher_flow_log" "flow_log_days" {
  name = "all"
  network_watcher_name = azurerm_network_watcher.main.name
  resource_group_name = azurerm_resource_group.main.name
  target_resource_id = azurerm_virtual_network.main.id
  storage_account_id = azurerm_storage_account.logs.id
  enabled = true
  retention_policy {
    enabled = true
    # ruleid: terraform-azure-logging-disabled-flow-log-days
    days = 7
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "mssql_days" {
  server_id = azurerm_mssql_server.main.id
  # ruleid: terraform-azure-logging-disabled-mssql-days
  retention_in_days = 7
}

resource "azurerm_security_center_contact" "defender_contact" {
  email = "security@example.com"
  phone = "+1 555 0100"
  # ruleid: terraform-azure-logging-disabled-defender-contact
  alert_notifications = true
  alerts_to_admins = true
}

resource "azurerm_security_center_contact" "defender_admins" {
  email = "security@example.com"
  phone = "+1 555 0100"
  alert_notifications = true
  # ruleid: terraform-azure-logging-disabled-defender-admins
  alerts_to_admins = true
}

resource "azurerm_security_center_subscription_pricing" "defender" {
  resource_type = "VirtualMachines"
  # ruleid: terraform-azure-logging-disabled-defender
  tier = "Standard"
}

resource "azurerm_linux_web_app" "linux_web_app_detailed_error_messages" {
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
    # ruleid: terraform-azure-logging-disabled-linux-web-app-detailed-error-messages
    detailed_error_messages = true
    failed_request_tracing = true
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

resource "azurerm_linux_web_app" "linux_web_app_failed_request_tracing" {
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
    # ruleid: terraform-azure-logging-disabled-linux-web-app-failed-request-tracing
    failed_request_tracing = true
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

resource "azurerm_windows_web_app" "windows_web_app_detailed_error_messages" {
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
    # ruleid: terraform-azure-logging-disabled-windows-web-app-detailed-error-messages
    detailed_error_messages = true
    failed_request_tracing = true
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

resource "azurerm_windows_web_app" "windows_web_app_failed_request_tracing" {
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
    # ruleid: terraform-azure-logging-disabled-windows-web-app-failed-request-tracing
    failed_request_tracing = true
  }
  auth_settings {
    enabled = true
  }
  client_certificate_enabled = true
}

resource "azurerm_app_service" "app_service_detailed_error_messages_enabled" {
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
    # ruleid: terraform-azure-logging-disabled-app-service-detailed-error-messages-enabled
    detailed_error_messages_enabled = true
    failed_request_tracing_enabled = true
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

resource "azurerm_app_service" "app_service_failed_request_tracing_enabled" {
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
    # ruleid: terraform-azure-logging-disabled-app-service-failed-request-tracing-enabled
    failed_request_tracing_enabled = true
  }
  auth_settings {
    enabled = true
  }
  client_cert_enabled = true
}

resource "azurerm_mssql_server_security_alert_policy" "mssql_alerts" {
  resource_group_name = azurerm_resource_group.main.name
  server_name = azurerm_mssql_server.main.name
  # ruleid: terraform-azure-logging-disabled-mssql-alerts
  state = "Enabled"
  disabled_alerts = []
}

resource "azurerm_mssql_server_security_alert_policy" "mssql_alerts_left_out" {
  resource_group_name = azurerm_resource_group.main.name
  server_name = azurerm_mssql_server.main.name
  state = "Enabled"
  # ruleid: terraform-azure-logging-disabled-mssql-alerts-left-out
  disabled_alerts = []
}

# ruleid: terraform-azure-logging-disabled-aks-monitoring
resource "azurerm_kubernetes_cluster" "aks_monitoring_unset" {
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

resource "azurerm_firewall" "firewall_threats" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  sku_name = "AZFW_VNet"
  sku_tier = "Standard"
  # ruleid: terraform-azure-logging-disabled-firewall-threats
  threat_intel_mode = "Deny"
}

resource "azurerm_web_application_firewall_policy" "waf_off" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  policy_settings {
    # ruleid: terraform-azure-logging-disabled-waf-off
    enabled = true
    mode = "Prevention"
  }
}

resource "azurerm_web_application_firewall_policy" "waf_mode" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  policy_settings {
    enabled = true
    # ruleid: terraform-azure-logging-disabled-waf-mode
    mode = "Prevention"
  }
}

resource "azurerm_frontdoor_firewall_policy" "front_door_waf_off" {
  name = "web"
  resource_group_name = azurerm_resource_group.main.name
  # ruleid: terraform-azure-logging-disabled-front-door-waf-off
  enabled = true
  mode = "Prevention"
}

resource "azurerm_frontdoor_firewall_policy" "front_door_waf_mode" {
  name = "web"
  resource_group_name = azurerm_resource_group.main.name
  enabled = true
  # ruleid: terraform-azure-logging-disabled-front-door-waf-mode
  mode = "Prevention"
}

resource "azurerm_windows_virtual_machine" "windows_updates" {
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  name = "orders"
  size = "Standard_D2s_v5"
  admin_username = "ops"
  network_interface_ids = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
  # ruleid: terraform-azure-logging-disabled-windows-updates
  enable_automatic_updates = true
}

resource "azurerm_kubernetes_cluster" "aks_agent" {
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
      # ruleid: terraform-azure-logging-disabled-aks-agent
      enabled = true
    }
  }
}

resource "azurerm_mssql_database_extended_auditing_policy" "mssql_monitor" {
  storage_endpoint = azurerm_storage_account.audit.primary_blob_endpoint
  retention_in_days = 180
  # ruleid: terraform-azure-logging-disabled-mssql-monitor
  log_monitoring_enabled = true
}

resource "azurerm_mssql_server_extended_auditing_policy" "mssql_monitor_2" {
  storage_endpoint = azurerm_storage_account.audit.primary_blob_endpoint
  retention_in_days = 180
  # ruleid: terraform-azure-logging-disabled-mssql-monitor
  log_monitoring_enabled = true
}

resource "azurerm_firewall_policy" "firewall_intrusions" {
  name = "main"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  sku = "Premium"
  intrusion_detection {
    # ruleid: terraform-azure-logging-disabled-firewall-intrusions
    mode = "Deny"
  }
}

resource "azurerm_application_gateway" "shop" {
  waf_configuration {
    # ruleid: terraform-azure-logging-disabled-gateway-waf
    enabled          = true
    firewall_mode    = "Prevention"
    rule_set_version = "3.2"
  }
}
