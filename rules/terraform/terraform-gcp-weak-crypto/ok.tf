# ok: terraform-gcp-weak-crypto-ssl-policy, terraform-gcp-weak-crypto-ssl-policy-unset
# ok: terraform-gcp-weak-crypto-ssl-profile
resource "google_compute_ssl_policy" "compute_ssl_policy" {
  name = "web"
  min_tls_version = "TLS_1_2"
  profile = "MODERN"
}

# ok: terraform-gcp-weak-crypto-ssl-policy, terraform-gcp-weak-crypto-ssl-policy-unset
resource "google_compute_ssl_policy" "compute_ssl_policy_ssl_policy_by_variable" {
  name = "web"
  min_tls_version = var.min_tls_version
  profile = "MODERN"
}

# ok: terraform-gcp-weak-crypto-ssl-profile
resource "google_compute_ssl_policy" "compute_ssl_policy_ssl_profile_by_variable" {
  name = "web"
  min_tls_version = "TLS_1_2"
  profile = var.profile
}

# ok: terraform-gcp-weak-crypto-dnssec
# ok: terraform-gcp-weak-crypto-dnssec-sha1
resource "google_dns_managed_zone" "dns_managed_zone" {
  name = "example"
  dns_name = "example.com."
  dnssec_config {
    state = "on"
    default_key_specs {
      algorithm = "ecdsap256sha256"
    }
  }
}

# ok: terraform-gcp-weak-crypto-dnssec
resource "google_dns_managed_zone" "dns_managed_zone_dnssec_by_variable" {
  name = "example"
  dns_name = "example.com."
  dnssec_config {
    state = var.state
    default_key_specs {
      algorithm = "ecdsap256sha256"
    }
  }
}

# ok: terraform-gcp-weak-crypto-dnssec-sha1
resource "google_dns_managed_zone" "dns_managed_zone_dnssec_sha1_by_variable" {
  name = "example"
  dns_name = "example.com."
  dnssec_config {
    state = "on"
    default_key_specs {
      algorithm = var.algorithm
    }
  }
}
