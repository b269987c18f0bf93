// ruleid: npm-token
const npmToken = '{{token:npm-token:js-1}}';
//                ^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: npm-token
export const client = publish({ token: '{{token:npm-token:js-2}}' });

// ruleid: npm-token
const fallback = process.env.NPM_TOKEN || '{{token:npm-token:js-3}}';

// ruleid: npm-token
fetch(url, { headers: { Authorization: 'Bearer {{token:npm-token:js-4}}' } });

const settings = {
  // ruleid: npm-token
  npmToken: `{{token:npm-token:js-5}}`,
};

// ruleid: npm-token
// npmToken = {{token:npm-token:js-6}}
