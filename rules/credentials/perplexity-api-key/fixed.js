// ruleid: perplexity-api-key
const perplexityKey = process.env.PERPLEXITY_API_KEY;
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: perplexity-api-key
export const client = new OpenAI({ apiKey: process.env.PERPLEXITY_API_KEY, baseURL: endpoint });

// ruleid: perplexity-api-key
const fallback = process.env.PERPLEXITY_API_KEY;

// ruleid: perplexity-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.PERPLEXITY_API_KEY}` } });

const settings = {
  // ruleid: perplexity-api-key
  perplexityKey: process.env.PERPLEXITY_API_KEY,
};

// ruleid: perplexity-api-key
// perplexityKey = {{token:perplexity-api-key:js-6}}
