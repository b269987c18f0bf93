# ok: terraform-azure-secret-without-end-secret
resource "azurerm_key_vault_secret" "key_vault_secret" {
  name = "database"
  value = var.database_password
  key_vault_id = azurerm_key_vault.main.id
  expiration_date = "2027-06-30T00:00:00Z"
}

# ok: terraform-azure-secret-without-end-secret
resource "azurerm_key_vault_secret" "key_vault_secret_secret_by_variable" {
  name = "database"
  value = var.database_password
  key_vault_id = azurerm_key_vault.main.id
  expiration_date = var.expiration_date
}

# ok: terraform-azure-secret-without-end-key
resource "azurerm_key_vault_key" "key_vault_key" {
  name = "orders"
  key_vault_id = azurerm_key_vault.main.id
  key_type = "RSA-HSM"
  key_size = 3072
  key_opts = ["wrapKey", "unwrapKey"]
  expiration_date = "2027-06-30T00:00:00Z"
}

# ok: terraform-azure-secret-without-end-key
resource "azurerm_key_vault_key" "key_vault_key_key_by_variable" {
  name = "orders"
  key_vault_id = azurerm_key_vault.main.id
  key_type = "RSA-HSM"
  key_size = 3072
  key_opts = ["wrapKey", "unwrapKey"]
  expiration_date = var.expiration_date
}
