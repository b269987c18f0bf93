# ruleid: terraform-azure-secret-without-end-secret
resource "azurerm_key_vault_secret" "secret_unset" {
  name = "database"
  value = var.database_password
  key_vault_id = azurerm_key_vault.main.id
}

# ruleid: terraform-azure-secret-without-end-key
resource "azurerm_key_vault_key" "key_unset" {
  name = "orders"
  key_vault_id = azurerm_key_vault.main.id
  key_type = "RSA-HSM"
  key_size = 3072
  key_opts = ["wrapKey", "unwrapKey"]
}
