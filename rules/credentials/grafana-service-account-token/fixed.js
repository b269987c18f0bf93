// ruleid: grafana-service-account-token
const grafanaToken = process.env.GRAFANA_TOKEN;
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: grafana-service-account-token
export const client = grafana({ token: process.env.GRAFANA_TOKEN });

// ruleid: grafana-service-account-token
const fallback = process.env.GRAFANA_TOKEN;

// ruleid: grafana-service-account-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.GRAFANA_TOKEN}` } });

const settings = {
  // ruleid: grafana-service-account-token
  grafanaToken: process.env.GRAFANA_TOKEN,
};

// ruleid: grafana-service-account-token
// grafanaToken = {{token:grafana-service-account-token:js-6}}
