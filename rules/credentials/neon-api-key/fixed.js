// ruleid: neon-api-key
const neonKey = process.env.NEON_API_KEY;
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: neon-api-key
export const client = createApiClient({ apiKey: process.env.NEON_API_KEY });

// ruleid: neon-api-key
const fallback = process.env.NEON_API_KEY;

// ruleid: neon-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.NEON_API_KEY}` } });

const settings = {
  // ruleid: neon-api-key
  neonKey: process.env.NEON_API_KEY,
};

// ruleid: neon-api-key
// neonKey = {{token:neon-api-key:js-6}}
