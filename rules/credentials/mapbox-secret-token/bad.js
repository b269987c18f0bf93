// ruleid: mapbox-secret-token
const mapboxToken = '{{token:mapbox-secret-token:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: mapbox-secret-token
export const client = new Client({ accessToken: '{{token:mapbox-secret-token:js-2}}' });

// ruleid: mapbox-secret-token
const fallback = process.env.MAPBOX_SECRET_TOKEN || '{{token:mapbox-secret-token:js-3}}';

// ruleid: mapbox-secret-token
fetch(url, { headers: { Authorization: 'Bearer {{token:mapbox-secret-token:js-4}}' } });

const settings = {
  // ruleid: mapbox-secret-token
  mapboxToken: `{{token:mapbox-secret-token:js-5}}`,
};

// ruleid: mapbox-secret-token
// mapboxToken = {{token:mapbox-secret-token:js-6}}
