// ruleid: readme-api-key
const readmeKey = '{{token:readme-api-key:js-1}}';
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: readme-api-key
export const client = readme.auth('{{token:readme-api-key:js-2}}');

// ruleid: readme-api-key
const fallback = process.env.README_API_KEY || '{{token:readme-api-key:js-3}}';

// ruleid: readme-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:readme-api-key:js-4}}' } });

const settings = {
  // ruleid: readme-api-key
  readmeKey: `{{token:readme-api-key:js-5}}`,
};

// ruleid: readme-api-key
// readmeKey = {{token:readme-api-key:js-6}}
