// ok: grafana-service-account-token
const example1 = 'glsa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_00000000';
// ok: grafana-service-account-token
const example2 = 'glsa_...';
// ok: grafana-service-account-token
const example3 = '<glsa_ token>';
// ok: grafana-service-account-token
const prefixes = ['glsa_', 'glsa_prefix'];
// ok: grafana-service-account-token
const grafanaToken = process.env.GRAFANA_TOKEN;
// ok: grafana-service-account-token
const longer = 'abc{{token:grafana-service-account-token:ok-1}}def';
// ok: grafana-service-account-token
const grafanaTokenName = 'GRAFANA_TOKEN';
