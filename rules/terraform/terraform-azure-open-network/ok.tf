resource "azurerm_network_security_rule" "office" {
  name                       = "office"
  priority                   = 100
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Tcp"
  source_port_range          = "*"
  destination_port_range     = "22"
  # ok: terraform-azure-open-network-administration
  source_address_prefix      = "203.0.113.0/24"
  destination_address_prefix = "*"
}

resource "azurerm_network_security_rule" "web" {
  name                       = "web"
  priority                   = 110
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Tcp"
  source_port_range          = "*"
  destination_port_range     = "443"
  # ok: terraform-azure-open-network-every-port
  source_address_prefix      = "*"
  destination_address_prefix = "*"
}

resource "azurerm_network_security_group" "main" {
  name                = "main"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name

  security_rule {
    name                       = "nothing"
    priority                   = 4096
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    # ok: terraform-azure-open-network-every-port
    source_address_prefix      = "*"
    destination_address_prefix = "*"
  }

  security_rule {
    name                       = "out"
    priority                   = 100
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    # ok: terraform-azure-open-network-every-port
    source_address_prefix      = "*"
    destination_address_prefix = "*"
  }
}

# ok: terraform-azure-open-network-datagrams
resource "azurerm_network_security_rule" "datagrams" {
  direction = "Inbound"
  access = "Allow"
  protocol = "Udp"
  source_port_range = "*"
  destination_port_range = "161"
  source_address_prefix = "10.0.0.0/8"
}

# ok: terraform-azure-open-network-datagrams
resource "azurerm_network_security_rule" "datagrams_2" {
  direction = "Inbound"
  access = "Allow"
  protocol = "Udp"
  source_port_range = "*"
  destination_port_range = "51820"
  source_address_prefix = "*"
}

# ok: terraform-azure-open-network-datagrams-group
resource "azurerm_network_security_group" "datagrams_group" {
  name = "main"
  resource_group_name = azurerm_resource_group.main.name
  location = azurerm_resource_group.main.location
  security_rule {
    name = "snmp"
    priority = 100
    direction = "Inbound"
    access = "Allow"
    protocol = "Udp"
    source_port_range = "*"
    destination_port_range = "161"
    source_address_prefix = "10.0.0.0/8"
  }
}
