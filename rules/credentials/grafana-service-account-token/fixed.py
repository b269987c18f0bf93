"""Fixture: tokens in Python."""

import os

# ruleid: grafana-service-account-token
grafana_token = os.environ["GRAFANA_TOKEN"]

# ruleid: grafana-service-account-token
client = GrafanaApi(auth=os.environ['GRAFANA_TOKEN'])

# ruleid: grafana-service-account-token
headers = {"Authorization": f"Bearer {os.environ['GRAFANA_TOKEN']}"}

def connect(
    name,
    # ruleid: grafana-service-account-token
    token: str = os.environ["GRAFANA_TOKEN"],
):
    return name, token

# ruleid: grafana-service-account-token
value = os.environ["GRAFANA_TOKEN"]
