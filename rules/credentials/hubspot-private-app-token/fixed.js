// ruleid: hubspot-private-app-token
const hubspotToken = process.env.HUBSPOT_ACCESS_TOKEN;
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: hubspot-private-app-token
export const client = new Client({ accessToken: process.env.HUBSPOT_ACCESS_TOKEN });

// ruleid: hubspot-private-app-token
const fallback = process.env.HUBSPOT_ACCESS_TOKEN;

// ruleid: hubspot-private-app-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.HUBSPOT_ACCESS_TOKEN}` } });

const settings = {
  // ruleid: hubspot-private-app-token
  hubspotToken: process.env.HUBSPOT_ACCESS_TOKEN,
};

// ruleid: hubspot-private-app-token
// hubspotToken = {{token:hubspot-private-app-token:js-6}}
