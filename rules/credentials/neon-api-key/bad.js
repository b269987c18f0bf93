// ruleid: neon-api-key
const neonKey = '{{token:neon-api-key:js-1}}';
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: neon-api-key
export const client = createApiClient({ apiKey: '{{token:neon-api-key:js-2}}' });

// ruleid: neon-api-key
const fallback = process.env.NEON_API_KEY || '{{token:neon-api-key:js-3}}';

// ruleid: neon-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:neon-api-key:js-4}}' } });

const settings = {
  // ruleid: neon-api-key
  neonKey: `{{token:neon-api-key:js-5}}`,
};

// ruleid: neon-api-key
// neonKey = {{token:neon-api-key:js-6}}
