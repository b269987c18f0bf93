// ruleid: npm-token
const npmToken = process.env.NPM_TOKEN;
//                ^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: npm-token
export const client = publish({ token: process.env.NPM_TOKEN });

// ruleid: npm-token
const fallback = process.env.NPM_TOKEN;

// ruleid: npm-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.NPM_TOKEN}` } });

const settings = {
  // ruleid: npm-token
  npmToken: process.env.NPM_TOKEN,
};

// ruleid: npm-token
// npmToken = {{token:npm-token:js-6}}
