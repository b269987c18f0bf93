"""Fixture: tokens in Python."""

# ruleid: grafana-service-account-token
grafana_token = "{{token:grafana-service-account-token:py-1}}"

# ruleid: grafana-service-account-token
client = GrafanaApi(auth='{{token:grafana-service-account-token:py-2}}')

# ruleid: grafana-service-account-token
headers = {"Authorization": "Bearer {{token:grafana-service-account-token:py-3}}"}

def connect(
    name,
    # ruleid: grafana-service-account-token
    token: str = "{{token:grafana-service-account-token:py-4}}",
):
    return name, token

# ruleid: grafana-service-account-token
value = os.environ.get("GRAFANA_TOKEN", "{{token:grafana-service-account-token:py-5}}")
