// ruleid: readme-api-key
const readmeKey = process.env.README_API_KEY;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: readme-api-key
export const client = readme.auth(process.env.README_API_KEY);

// ruleid: readme-api-key
const fallback = process.env.README_API_KEY;

// ruleid: readme-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.README_API_KEY}` } });

const settings = {
  // ruleid: readme-api-key
  readmeKey: process.env.README_API_KEY,
};

// ruleid: readme-api-key
// readmeKey = {{token:readme-api-key:js-6}}
