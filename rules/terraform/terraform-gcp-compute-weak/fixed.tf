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
}

# ruleid: terraform-gcp-compute-weak-disk-key
resource "google_compute_disk" "disk_key_unset" {
  name = "data"
  zone = "europe-west1-b"
  size = 40
}
