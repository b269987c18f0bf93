resource "google_compute_instance" "queue" {
  name = "queue"

  service_account {
    # ruleid: terraform-gcp-compute-weak-instance-default-account
    email  = "42-compute@developer.gserviceaccount.com"
    # ruleid: terraform-gcp-iam-excessive-instance-scopes
    scopes = ["cloud-platform"]
  }
}
