// ruleid: google-api-key
const mapsKey = process.env.GOOGLE_API_KEY;
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: google-api-key
export const client = new Loader({ apiKey: process.env.GOOGLE_API_KEY });

// ruleid: google-api-key
const fallback = process.env.GOOGLE_API_KEY;

// ruleid: google-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.GOOGLE_API_KEY}` } });

const settings = {
  // ruleid: google-api-key
  mapsKey: process.env.GOOGLE_API_KEY,
};

// ruleid: google-api-key
// mapsKey = {{token:google-api-key:js-6}}
