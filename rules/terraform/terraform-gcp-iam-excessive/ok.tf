resource "google_storage_bucket_iam_member" "reports" {
  bucket = google_storage_bucket.reports.name
  role   = "roles/storage.objectViewer"
  # ok: terraform-gcp-iam-excessive-everyone
  member = "serviceAccount:reports@orders.iam.gserviceaccount.com"
}

resource "google_cloud_run_service_iam_binding" "people" {
  service = google_cloud_run_service.orders.name
  role    = "roles/run.invoker"
  # ok: terraform-gcp-iam-excessive-everyone-binding
  members = ["group:people@example.com", var.invoker]
}

resource "google_project_iam_member" "logs" {
  project = "orders"
  # ok: terraform-gcp-iam-excessive-primitive-role
  role    = "roles/logging.logWriter"
  member  = "serviceAccount:build@orders.iam.gserviceaccount.com"
}

resource "google_service_account_iam_member" "build" {
  service_account_id = google_service_account.deploy.name
  # ok: terraform-gcp-iam-excessive-impersonation
  role               = "roles/iam.serviceAccountUser"
  member             = "serviceAccount:build@orders.iam.gserviceaccount.com"
}

resource "google_compute_instance" "web" {
  name         = "web"
  machine_type = "e2-medium"
  zone         = "europe-west1-b"

  service_account {
    email  = google_service_account.web.email
    # ok: terraform-gcp-iam-excessive-instance-scopes
    scopes = ["cloud-platform"]
  }
}
