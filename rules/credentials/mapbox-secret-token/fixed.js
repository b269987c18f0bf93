// ruleid: mapbox-secret-token
const mapboxToken = process.env.MAPBOX_SECRET_TOKEN;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: mapbox-secret-token
export const client = new Client({ accessToken: process.env.ACCESS_TOKEN });

// ruleid: mapbox-secret-token
const fallback = process.env.MAPBOX_SECRET_TOKEN;

// ruleid: mapbox-secret-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.MAPBOX_SECRET_TOKEN}` } });

const settings = {
  // ruleid: mapbox-secret-token
  mapboxToken: process.env.MAPBOX_SECRET_TOKEN,
};

// ruleid: mapbox-secret-token
// mapboxToken = {{token:mapbox-secret-token:js-6}}
