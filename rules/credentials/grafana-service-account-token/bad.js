// ruleid: grafana-service-account-token
const grafanaToken = '{{token:grafana-service-account-token:js-1}}';
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: grafana-service-account-token
export const client = grafana({ token: '{{token:grafana-service-account-token:js-2}}' });

// ruleid: grafana-service-account-token
const fallback = process.env.GRAFANA_TOKEN || '{{token:grafana-service-account-token:js-3}}';

// ruleid: grafana-service-account-token
fetch(url, { headers: { Authorization: 'Bearer {{token:grafana-service-account-token:js-4}}' } });

const settings = {
  // ruleid: grafana-service-account-token
  grafanaToken: `{{token:grafana-service-account-token:js-5}}`,
};

// ruleid: grafana-service-account-token
// grafanaToken = {{token:grafana-service-account-token:js-6}}
