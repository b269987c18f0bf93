// ruleid: hubspot-private-app-token
const hubspotToken = '{{token:hubspot-private-app-token:js-1}}';
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: hubspot-private-app-token
export const client = new Client({ accessToken: '{{token:hubspot-private-app-token:js-2}}' });

// ruleid: hubspot-private-app-token
const fallback = process.env.HUBSPOT_ACCESS_TOKEN || '{{token:hubspot-private-app-token:js-3}}';

// ruleid: hubspot-private-app-token
fetch(url, { headers: { Authorization: 'Bearer {{token:hubspot-private-app-token:js-4}}' } });

const settings = {
  // ruleid: hubspot-private-app-token
  hubspotToken: `{{token:hubspot-private-app-token:js-5}}`,
};

// ruleid: hubspot-private-app-token
// hubspotToken = {{token:hubspot-private-app-token:js-6}}
