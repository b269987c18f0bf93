// ruleid: openai-api-key
const openaiKey = process.env.OPENAI_API_KEY;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: openai-api-key
export const client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });

// ruleid: openai-api-key
const fallback = process.env.OPENAI_API_KEY;

// ruleid: openai-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` } });

const settings = {
  // ruleid: openai-api-key
  openaiKey: process.env.OPENAI_API_KEY,
};

// ruleid: openai-api-key
// openaiKey = {{token:openai-api-key:js-6}}
