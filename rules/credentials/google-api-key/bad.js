// ruleid: google-api-key
const mapsKey = '{{token:google-api-key:js-1}}';
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: google-api-key
export const client = new Loader({ apiKey: '{{token:google-api-key:js-2}}' });

// ruleid: google-api-key
const fallback = process.env.GOOGLE_API_KEY || '{{token:google-api-key:js-3}}';

// ruleid: google-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:google-api-key:js-4}}' } });

const settings = {
  // ruleid: google-api-key
  mapsKey: `{{token:google-api-key:js-5}}`,
};

// ruleid: google-api-key
// mapsKey = {{token:google-api-key:js-6}}
