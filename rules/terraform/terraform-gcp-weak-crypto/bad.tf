resource "google_compute_ssl_policy" "ssl_policy" {
  name = "web"
  # ruleid: terraform-gcp-weak-crypto-ssl-policy
  min_tls_version = "TLS_1_0"
  profile = "MODERN"
}

resource "google_compute_ssl_policy" "ssl_policy_1" {
  name = "web"
  # ruleid: terraform-gcp-weak-crypto-ssl-policy
  min_tls_version = "TLS_1_1"
  profile = "MODERN"
}

# ruleid: terraform-gcp-weak-crypto-ssl-policy-unset
resource "google_compute_ssl_policy" "ssl_policy_unset" {
  name = "web"
  profile = "MODERN"
}

resource "google_compute_ssl_policy" "ssl_profile" {
  name = "web"
  min_tls_version = "TLS_1_2"
  # ruleid: terraform-gcp-weak-crypto-ssl-profile
  profile = "COMPATIBLE"
}

resource "google_dns_managed_zone" "dnssec" {
  name = "example"
  dns_name = "example.com."
  dnssec_config {
    # ruleid: terraform-gcp-weak-crypto-dnssec
    state = "off"
    default_key_specs {
      algorithm = "ecdsap256sha256"
    }
  }
}

resource "google_dns_managed_zone" "dnssec_sha1" {
  name = "example"
  dns_name = "example.com."
  dnssec_config {
    state = "on"
    default_key_specs {
      # ruleid: terraform-gcp-weak-crypto-dnssec-sha1
      algorithm = "rsasha1"
    }
  }
}
