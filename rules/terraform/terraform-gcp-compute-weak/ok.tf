# ok: terraform-gcp-compute-weak-instance-secure-boot
# ok: terraform-gcp-compute-weak-instance-vtpm
# ok: terraform-gcp-compute-weak-instance-integrity
# ok: terraform-gcp-compute-weak-instance-default-account
resource "google_compute_instance" "compute_instance" {
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
    email = google_service_account.web.email
  }
}

# ok: terraform-gcp-compute-weak-instance-secure-boot
resource "google_compute_instance" "compute_instance_instance_secure_boot_by_variable" {
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
    enable_secure_boot = var.enable_secure_boot
    enable_vtpm = true
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

# ok: terraform-gcp-compute-weak-instance-vtpm
resource "google_compute_instance" "compute_instance_instance_vtpm_by_variable" {
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
    enable_vtpm = var.enable_vtpm
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

# ok: terraform-gcp-compute-weak-instance-integrity
resource "google_compute_instance" "compute_instance_instance_integrity_by_variable" {
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
    enable_integrity_monitoring = var.enable_integrity_monitoring
  }
  service_account {
    email = google_service_account.web.email
  }
}

# ok: terraform-gcp-compute-weak-instance-default-account
resource "google_compute_instance" "compute_instance_instance_default_account_by_variable" {
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
    email = var.email
  }
}

# ok: terraform-gcp-compute-weak-template-secure-boot
# ok: terraform-gcp-compute-weak-template-vtpm
# ok: terraform-gcp-compute-weak-template-integrity
# ok: terraform-gcp-compute-weak-template-default-account
resource "google_compute_instance_template" "compute_instance_template" {
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
    email = google_service_account.web.email
  }
}

# ok: terraform-gcp-compute-weak-template-secure-boot
resource "google_compute_instance_template" "compute_instance_template_template_secure_boot_by_variable" {
  name_prefix = "web-"
  machine_type = "e2-medium"
  disk {
    source_image = "debian-cloud/debian-12"
  }
  shielded_instance_config {
    enable_secure_boot = var.enable_secure_boot
    enable_vtpm = true
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

# ok: terraform-gcp-compute-weak-template-vtpm
resource "google_compute_instance_template" "compute_instance_template_template_vtpm_by_variable" {
  name_prefix = "web-"
  machine_type = "e2-medium"
  disk {
    source_image = "debian-cloud/debian-12"
  }
  shielded_instance_config {
    enable_secure_boot = true
    enable_vtpm = var.enable_vtpm
    enable_integrity_monitoring = true
  }
  service_account {
    email = google_service_account.web.email
  }
}

# ok: terraform-gcp-compute-weak-template-integrity
resource "google_compute_instance_template" "compute_instance_template_template_integrity_by_variable" {
  name_prefix = "web-"
  machine_type = "e2-medium"
  disk {
    source_image = "debian-cloud/debian-12"
  }
  shielded_instance_config {
    enable_secure_boot = true
    enable_vtpm = true
    enable_integrity_monitoring = var.enable_integrity_monitoring
  }
  service_account {
    email = google_service_account.web.email
  }
}

# ok: terraform-gcp-compute-weak-template-default-account
resource "google_compute_instance_template" "compute_instance_template_template_default_account_by_variable" {
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
    email = var.email
  }
}

# ok: terraform-gcp-compute-weak-disk-key
resource "google_compute_disk" "compute_disk" {
  name = "data"
  zone = "europe-west1-b"
  size = 40
  disk_encryption_key {
    kms_key_self_link = google_kms_crypto_key.main.id
  }
}

# ok: terraform-gcp-compute-weak-notebook-secure-boot
# ok: terraform-gcp-compute-weak-notebook-integrity-monitoring
# ok: terraform-gcp-compute-weak-notebook-vtpm
resource "google_notebooks_instance" "notebooks_instance" {
  name = "lab"
  location = "europe-west1-b"
  machine_type = "e2-medium"
  no_public_ip = true
  shielded_instance_config {
    enable_secure_boot = true
    enable_integrity_monitoring = true
    enable_vtpm = true
  }
}

# ok: terraform-gcp-compute-weak-notebook-secure-boot
resource "google_notebooks_instance" "notebooks_instance_notebook_secure_boot_by_variable" {
  name = "lab"
  location = "europe-west1-b"
  machine_type = "e2-medium"
  no_public_ip = true
  shielded_instance_config {
    enable_secure_boot = var.enable_secure_boot
    enable_integrity_monitoring = true
    enable_vtpm = true
  }
}

# ok: terraform-gcp-compute-weak-notebook-integrity-monitoring
resource "google_notebooks_instance" "notebooks_instance_notebook_integrity_monitoring_by_variable" {
  name = "lab"
  location = "europe-west1-b"
  machine_type = "e2-medium"
  no_public_ip = true
  shielded_instance_config {
    enable_secure_boot = true
    enable_integrity_monitoring = var.enable_integrity_monitoring
    enable_vtpm = true
  }
}

# ok: terraform-gcp-compute-weak-notebook-vtpm
resource "google_notebooks_instance" "notebooks_instance_notebook_vtpm_by_variable" {
  name = "lab"
  location = "europe-west1-b"
  machine_type = "e2-medium"
  no_public_ip = true
  shielded_instance_config {
    enable_secure_boot = true
    enable_integrity_monitoring = true
    enable_vtpm = var.enable_vtpm
  }
}
