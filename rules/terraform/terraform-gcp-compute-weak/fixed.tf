resource "google_compute_instance" "instance_secure_boot" {
  name = "web"
  machine_type = "e2-medium"
  zone = "europe-west1-b"
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  can_ip_forward = false
  shielded_instance_config {
    # ruleid: terraform-gcp-compute-weak-instance-secure-boot
    enable_secure_boot = true
    enable_vtpm = true
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

resource "google_compute_instance" "instance_vtpm" {
  name = "web"
  machine_type = "e2-medium"
  zone = "europe-west1-b"
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  can_ip_forward = false
  shielded_instance_config {
    enable_secure_boot = true
    # ruleid: terraform-gcp-compute-weak-instance-vtpm
    enable_vtpm = true
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

resource "google_compute_instance" "instance_integrity" {
  name = "web"
  machine_type = "e2-medium"
  zone = "europe-west1-b"
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  can_ip_forward = false
  shielded_instance_config {
    enable_secure_boot = true
    enable_vtpm = true
    # ruleid: terraform-gcp-compute-weak-instance-integrity
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

resource "google_compute_instance_template" "template_secure_boot" {
  name_prefix = "web-"
  machine_type = "e2-medium"
  disk {
    source_image = "debian-cloud/debian-12"
  }
  shielded_instance_config {
    # ruleid: terraform-gcp-compute-weak-template-secure-boot
    enable_secure_boot = true
    enable_vtpm = true
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

resource "google_compute_instance_template" "template_vtpm" {
  name_prefix = "web-"
  machine_type = "e2-medium"
  disk {
    source_image = "debian-cloud/debian-12"
  }
  shielded_instance_config {
    enable_secure_boot = true
    # ruleid: terraform-gcp-compute-weak-template-vtpm
    enable_vtpm = true
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

resource "google_compute_instance_template" "template_integrity" {
  name_prefix = "web-"
  machine_type = "e2-medium"
  disk {
    source_image = "debian-cloud/debian-12"
  }
  shielded_instance_config {
    enable_secure_boot = true
    enable_vtpm = true
    # ruleid: terraform-gcp-compute-weak-template-integrity
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

# ruleid: terraform-gcp-compute-weak-disk-key
resource "google_compute_disk" "disk_key_unset" {
  name = "data"
  zone = "europe-west1-b"
  size = 40
}

resource "google_notebooks_instance" "notebook_secure_boot" {
  name = "lab"
  location = "europe-west1-b"
  machine_type = "e2-medium"
  no_public_ip = true
  shielded_instance_config {
    # ruleid: terraform-gcp-compute-weak-notebook-secure-boot
    enable_secure_boot = true
    enable_integrity_monitoring = true
    enable_vtpm = true
  }
}

resource "google_notebooks_instance" "notebook_integrity_monitoring" {
  name = "lab"
  location = "europe-west1-b"
  machine_type = "e2-medium"
  no_public_ip = true
  shielded_instance_config {
    enable_secure_boot = true
    # ruleid: terraform-gcp-compute-weak-notebook-integrity-monitoring
    enable_integrity_monitoring = true
    enable_vtpm = true
  }
}

resource "google_notebooks_instance" "notebook_vtpm" {
  name = "lab"
  location = "europe-west1-b"
  machine_type = "e2-medium"
  no_public_ip = true
  shielded_instance_config {
    enable_secure_boot = true
    enable_integrity_monitoring = true
    # ruleid: terraform-gcp-compute-weak-notebook-vtpm
    enable_vtpm = true
  }
}

resource "google_compute_instance" "instance_default_account" {
  name = "web"
  machine_type = "e2-medium"
  zone = "europe-west1-b"
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  can_ip_forward = false
  shielded_instance_config {
    enable_secure_boot = true
    enable_vtpm = true
    enable_integrity_monitoring = true
  }
  service_account {
    # ruleid: terraform-gcp-compute-weak-instance-default-account
    email = "123456789012-compute@developer.gserviceaccount.com"
  }
}

resource "google_compute_instance_template" "template_default_account" {
  name_prefix = "web-"
  machine_type = "e2-medium"
  disk {
    source_image = "debian-cloud/debian-12"
  }
  shielded_instance_config {
    enable_secure_boot = true
    enable_vtpm = true
    enable_integrity_monitoring = true
  }
  service_account {
    # ruleid: terraform-gcp-compute-weak-template-default-account
    email = "123456789012-compute@developer.gserviceaccount.com"
  }
}
