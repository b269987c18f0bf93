// ruleid: age-secret-key
const ageKey = '{{token:age-secret-key:js-1}}';
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: age-secret-key
export const client = decrypter.addIdentity('{{token:age-secret-key:js-2}}');

// ruleid: age-secret-key
const fallback = process.env.AGE_SECRET_KEY || '{{token:age-secret-key:js-3}}';

// ruleid: age-secret-key
fetch(url, { headers: { Authorization: 'Bearer {{token:age-secret-key:js-4}}' } });

const settings = {
  // ruleid: age-secret-key
  ageKey: `{{token:age-secret-key:js-5}}`,
};

// ruleid: age-secret-key
// ageKey = {{token:age-secret-key:js-6}}
