// ruleid: openrouter-api-key
const openrouterKey = process.env.OPENROUTER_API_KEY;
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: openrouter-api-key
export const client = createOpenRouter({ apiKey: process.env.OPENROUTER_API_KEY });

// ruleid: openrouter-api-key
const fallback = process.env.OPENROUTER_API_KEY;

// ruleid: openrouter-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.OPENROUTER_API_KEY}` } });

const settings = {
  // ruleid: openrouter-api-key
  openrouterKey: process.env.OPENROUTER_API_KEY,
};

// ruleid: openrouter-api-key
// openrouterKey = {{token:openrouter-api-key:js-6}}
