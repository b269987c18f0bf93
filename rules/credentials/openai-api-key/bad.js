// ruleid: openai-api-key
const openaiKey = '{{token:openai-api-key:js-1}}';
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: openai-api-key
export const client = new OpenAI({ apiKey: '{{token:openai-api-key:js-2}}' });

// ruleid: openai-api-key
const fallback = process.env.OPENAI_API_KEY || '{{token:openai-api-key:js-3}}';

// ruleid: openai-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:openai-api-key:js-4}}' } });

const settings = {
  // ruleid: openai-api-key
  openaiKey: `{{token:openai-api-key:js-5}}`,
};

// ruleid: openai-api-key
// openaiKey = {{token:openai-api-key:js-6}}
