resource "google_compute_firewall" "ssh" {
  name          = "ssh"
  network       = google_compute_network.main.id
  # ruleid: terraform-gcp-open-network-administration
  source_ranges = ["0.0.0.0/0"]
  #               ^^^^^^^^^^^^^

  allow {
    protocol = "tcp"
    ports    = ["22"]
  }

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_firewall" "postgres" {
  name          = "postgres"
  network       = google_compute_network.main.id
  # ruleid: terraform-gcp-open-network-database
  source_ranges = ["10.0.0.0/8", "0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["80", "5432"]
  }

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_firewall" "all" {
  name          = "all"
  network       = google_compute_network.main.id
  # ruleid: terraform-gcp-open-network-every-port
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "all"
  }

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_firewall" "tcp" {
  name          = "tcp"
  network       = google_compute_network.main.id
  # ruleid: terraform-gcp-open-network-every-port
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["0-65535"]
  }

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

# ruleid: terraform-gcp-logging-disabled-firewall
resource "google_compute_firewall" "as_numbers" {
  name    = "ssh"
  network = google_compute_network.main.name
  # ruleid: terraform-gcp-open-network-administration
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = [443, 22]
  }
}

# Both halves are the whole.
resource "google_compute_firewall" "halves" {
  name          = "halves"
  network       = google_compute_network.main.id
  # ruleid: terraform-gcp-open-network-administration
  source_ranges = ["0.0.0.0/1", "128.0.0.0/1"]
  #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

  allow {
    protocol = "tcp"
    ports    = ["22"]
  }

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_firewall" "left_out" {
  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
  allow {
    protocol = "tcp"
    # ruleid: terraform-gcp-open-network-everyone-by-default
    ports = ["3306"]
  }
}

resource "google_compute_firewall" "many" {
  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
  # ruleid: terraform-gcp-open-network-range
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["80", "1000-4000"]
  }
}
