// ruleid: openrouter-api-key
const openrouterKey = '{{token:openrouter-api-key:js-1}}';
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: openrouter-api-key
export const client = createOpenRouter({ apiKey: '{{token:openrouter-api-key:js-2}}' });

// ruleid: openrouter-api-key
const fallback = process.env.OPENROUTER_API_KEY || '{{token:openrouter-api-key:js-3}}';

// ruleid: openrouter-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:openrouter-api-key:js-4}}' } });

const settings = {
  // ruleid: openrouter-api-key
  openrouterKey: `{{token:openrouter-api-key:js-5}}`,
};

// ruleid: openrouter-api-key
// openrouterKey = {{token:openrouter-api-key:js-6}}
