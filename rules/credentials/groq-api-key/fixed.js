// ruleid: groq-api-key
const groqKey = process.env.GROQ_API_KEY;
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: groq-api-key
export const client = new Groq({ apiKey: process.env.GROQ_API_KEY });

// ruleid: groq-api-key
const fallback = process.env.GROQ_API_KEY;

// ruleid: groq-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.GROQ_API_KEY}` } });

const settings = {
  // ruleid: groq-api-key
  groqKey: process.env.GROQ_API_KEY,
};

// ruleid: groq-api-key
// groqKey = {{token:groq-api-key:js-6}}
