// ruleid: linear-api-key
const linearKey = '{{token:linear-api-key:js-1}}';
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: linear-api-key
export const client = new LinearClient({ apiKey: '{{token:linear-api-key:js-2}}' });

// ruleid: linear-api-key
const fallback = process.env.LINEAR_API_KEY || '{{token:linear-api-key:js-3}}';

// ruleid: linear-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:linear-api-key:js-4}}' } });

const settings = {
  // ruleid: linear-api-key
  linearKey: `{{token:linear-api-key:js-5}}`,
};

// ruleid: linear-api-key
// linearKey = {{token:linear-api-key:js-6}}
