resource "google_kms_crypto_key" "kms" {
  name = "orders"
  key_ring = google_kms_key_ring.main.id
  # ruleid: terraform-gcp-key-not-rotated-kms
  rotation_period = "7776000s"
}

# ruleid: terraform-gcp-key-not-rotated-kms-unset
resource "google_kms_crypto_key" "kms_unset" {
  name = "orders"
  key_ring = google_kms_key_ring.main.id
}
