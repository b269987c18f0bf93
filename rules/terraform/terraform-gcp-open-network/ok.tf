# ok: terraform-gcp-open-network-administration
resource "google_compute_firewall" "ssh" {
  name          = "ssh"
  network       = google_compute_network.main.id
  source_ranges = ["35.235.240.0/20"]

  allow {
    protocol = "tcp"
    ports    = ["22"]
  }

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_firewall" "web" {
  name          = "web"
  network       = google_compute_network.main.id
  # ok: terraform-gcp-open-network-every-port, terraform-gcp-open-network-database
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["80", "443"]
  }

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_firewall" "out" {
  name          = "out"
  network       = google_compute_network.main.id
  direction     = "EGRESS"
  # ok: terraform-gcp-open-network-every-port
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "all"
  }

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_firewall" "deny" {
  name          = "deny"
  network       = google_compute_network.main.id
  # ok: terraform-gcp-open-network-every-port
  source_ranges = ["0.0.0.0/0"]

  deny {
    protocol = "all"
  }

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_firewall" "left_out" {
  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
  source_tags = ["shop"]
  allow {
    protocol = "tcp"
    # ok: terraform-gcp-open-network-everyone-by-default
    ports = ["3306"]
  }
}

resource "google_compute_firewall" "many" {
  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
  # ok: terraform-gcp-open-network-range
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["8080-8090"]
  }
}
