resource "google_storage_bucket_iam_member" "everyone" {
  bucket = google_storage_bucket.reports.name
  role   = "roles/storage.objectViewer"
  # ruleid: terraform-gcp-iam-excessive-everyone
  member = "allUsers"
  #        ^^^^^^^^^^
}

resource "google_cloud_run_service_iam_binding" "everyone" {
  service = google_cloud_run_service.orders.name
  role    = "roles/run.invoker"
  # ruleid: terraform-gcp-iam-excessive-everyone-binding
  members = ["allAuthenticatedUsers"]
}

data "google_iam_policy" "everyone" {
  binding {
    role    = "roles/run.invoker"
    # ruleid: terraform-gcp-iam-excessive-everyone-binding
    members = ["user:jo@example.com", "allUsers"]
  }
}

resource "google_project_iam_member" "editor" {
  project = "orders"
  # ruleid: terraform-gcp-iam-excessive-primitive-role
  role    = "roles/editor"
  member  = "serviceAccount:build@orders.iam.gserviceaccount.com"
}

resource "google_project_iam_binding" "token" {
  project = "orders"
  # ruleid: terraform-gcp-iam-excessive-impersonation
  role    = "roles/iam.serviceAccountTokenCreator"
  members = ["group:ops@example.com"]
}

resource "google_project_iam_member" "default" {
  project = "orders"
  role    = "roles/storage.admin"
  # ruleid: terraform-gcp-iam-excessive-default-account
  member  = "serviceAccount:123456789012-compute@developer.gserviceaccount.com"
}

resource "google_compute_instance" "web" {
  name         = "web"
  machine_type = "e2-medium"
  zone         = "europe-west1-b"

  service_account {
    # ruleid: terraform-gcp-iam-excessive-instance-scopes
    scopes = ["cloud-platform"]
  }
}

# ruleid: terraform-gcp-iam-excessive-account-key
resource "google_service_account_key" "build" {
  service_account_id = google_service_account.build.name
}
