// ruleid: perplexity-api-key
const perplexityKey = '{{token:perplexity-api-key:js-1}}';
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: perplexity-api-key
export const client = new OpenAI({ apiKey: '{{token:perplexity-api-key:js-2}}', baseURL: endpoint });

// ruleid: perplexity-api-key
const fallback = process.env.PERPLEXITY_API_KEY || '{{token:perplexity-api-key:js-3}}';

// ruleid: perplexity-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:perplexity-api-key:js-4}}' } });

const settings = {
  // ruleid: perplexity-api-key
  perplexityKey: `{{token:perplexity-api-key:js-5}}`,
};

// ruleid: perplexity-api-key
// perplexityKey = {{token:perplexity-api-key:js-6}}
