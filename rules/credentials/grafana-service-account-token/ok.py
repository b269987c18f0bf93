# ok: grafana-service-account-token
example_1 = "glsa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_00000000"
# ok: grafana-service-account-token
example_2 = "glsa_..."
# ok: grafana-service-account-token
example_3 = "<glsa_ token>"
# ok: grafana-service-account-token
grafana_token = os.environ["GRAFANA_TOKEN"]
# ok: grafana-service-account-token
PATTERN = re.compile(r"glsa_[A-Za-z0-9]+")
