// ruleid: groq-api-key
const groqKey = '{{token:groq-api-key:js-1}}';
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: groq-api-key
export const client = new Groq({ apiKey: '{{token:groq-api-key:js-2}}' });

// ruleid: groq-api-key
const fallback = process.env.GROQ_API_KEY || '{{token:groq-api-key:js-3}}';

// ruleid: groq-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:groq-api-key:js-4}}' } });

const settings = {
  // ruleid: groq-api-key
  groqKey: `{{token:groq-api-key:js-5}}`,
};

// ruleid: groq-api-key
// groqKey = {{token:groq-api-key:js-6}}
