resource "azurerm_network_security_rule" "ssh" {
  name                       = "ssh"
  priority                   = 100
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Tcp"
  source_port_range          = "*"
  destination_port_range     = "22"
  # ruleid: terraform-azure-open-network-administration
  source_address_prefix      = "*"
  #                            ^^^
  destination_address_prefix = "*"
}

resource "azurerm_network_security_rule" "desktop" {
  name                       = "desktop"
  priority                   = 110
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "*"
  source_port_range          = "*"
  destination_port_ranges    = ["443", "3389"]
  # ruleid: terraform-azure-open-network-administration
  source_address_prefix      = "Internet"
  destination_address_prefix = "*"
}

resource "azurerm_network_security_group" "main" {
  name                = "main"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name

  security_rule {
    name                       = "all"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    # ruleid: terraform-azure-open-network-every-port
    source_address_prefix      = "0.0.0.0/0"
    destination_address_prefix = "*"
  }

  security_rule {
    name                       = "postgres"
    priority                   = 110
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "5432"
    # ruleid: terraform-azure-open-network-database
    source_address_prefixes    = ["0.0.0.0/0"]
    destination_address_prefix = "*"
  }
}

resource "azurerm_network_security_rule" "datagrams" {
  direction = "Inbound"
  access = "Allow"
  protocol = "Udp"
  source_port_range = "*"
  destination_port_range = "161"
  # ruleid: terraform-azure-open-network-datagrams
  source_address_prefix = "*"
}

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
    # ruleid: terraform-azure-open-network-datagrams-group
    source_address_prefix = "*"
  }
}

# Both halves are the whole.
resource "azurerm_network_security_rule" "halves" {
  name                       = "halves"
  priority                   = 130
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Tcp"
  source_port_range          = "*"
  destination_port_range     = "22"
  # ruleid: terraform-azure-open-network-administration
  source_address_prefixes    = ["128.0.0.0/1", "0.0.0.0/1"]
  #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  destination_address_prefix = "*"
}
