// ruleid: replicate-api-token
const replicateToken = '{{token:replicate-api-token:js-1}}';
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: replicate-api-token
export const client = new Replicate({ auth: '{{token:replicate-api-token:js-2}}' });

// ruleid: replicate-api-token
const fallback = process.env.REPLICATE_API_TOKEN || '{{token:replicate-api-token:js-3}}';

// ruleid: replicate-api-token
fetch(url, { headers: { Authorization: 'Bearer {{token:replicate-api-token:js-4}}' } });

const settings = {
  // ruleid: replicate-api-token
  replicateToken: `{{token:replicate-api-token:js-5}}`,
};

// ruleid: replicate-api-token
// replicateToken = {{token:replicate-api-token:js-6}}
