// ruleid: linear-api-key
const linearKey = process.env.LINEAR_API_KEY;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: linear-api-key
export const client = new LinearClient({ apiKey: process.env.LINEAR_API_KEY });

// ruleid: linear-api-key
const fallback = process.env.LINEAR_API_KEY;

// ruleid: linear-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.LINEAR_API_KEY}` } });

const settings = {
  // ruleid: linear-api-key
  linearKey: process.env.LINEAR_API_KEY,
};

// ruleid: linear-api-key
// linearKey = {{token:linear-api-key:js-6}}
