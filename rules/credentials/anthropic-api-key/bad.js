// ruleid: anthropic-api-key
const anthropicKey = '{{token:anthropic-api-key:js-1}}';
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: anthropic-api-key
export const client = new Anthropic({ apiKey: '{{token:anthropic-api-key:js-2}}' });

// ruleid: anthropic-api-key
const fallback = process.env.ANTHROPIC_API_KEY || '{{token:anthropic-api-key:js-3}}';

// ruleid: anthropic-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:anthropic-api-key:js-4}}' } });

const settings = {
  // ruleid: anthropic-api-key
  anthropicKey: `{{token:anthropic-api-key:js-5}}`,
};

// ruleid: anthropic-api-key
// anthropicKey = {{token:anthropic-api-key:js-6}}
