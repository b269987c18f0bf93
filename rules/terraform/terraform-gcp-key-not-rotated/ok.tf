# ok: terraform-gcp-key-not-rotated-kms, terraform-gcp-key-not-rotated-kms-unset
resource "google_kms_crypto_key" "kms_crypto_key" {
  name = "orders"
  key_ring = google_kms_key_ring.main.id
  rotation_period = "7776000s"
}

# ok: terraform-gcp-key-not-rotated-kms, terraform-gcp-key-not-rotated-kms-unset
resource "google_kms_crypto_key" "kms_crypto_key_kms_by_variable" {
  name = "orders"
  key_ring = google_kms_key_ring.main.id
  rotation_period = var.rotation_period
}
