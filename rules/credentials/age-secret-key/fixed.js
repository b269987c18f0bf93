// ruleid: age-secret-key
const ageKey = process.env.AGE_SECRET_KEY;
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: age-secret-key
export const client = decrypter.addIdentity(process.env.AGE_SECRET_KEY);

// ruleid: age-secret-key
const fallback = process.env.AGE_SECRET_KEY;

// ruleid: age-secret-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.AGE_SECRET_KEY}` } });

const settings = {
  // ruleid: age-secret-key
  ageKey: process.env.AGE_SECRET_KEY,
};

// ruleid: age-secret-key
// ageKey = {{token:age-secret-key:js-6}}
