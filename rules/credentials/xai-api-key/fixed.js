// ruleid: xai-api-key
const xaiKey = process.env.XAI_API_KEY;
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: xai-api-key
export const client = createXai({ apiKey: process.env.XAI_API_KEY });

// ruleid: xai-api-key
const fallback = process.env.XAI_API_KEY;

// ruleid: xai-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.XAI_API_KEY}` } });

const settings = {
  // ruleid: xai-api-key
  xaiKey: process.env.XAI_API_KEY,
};

// ruleid: xai-api-key
// xaiKey = {{token:xai-api-key:js-6}}
