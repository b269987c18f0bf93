// ruleid: anthropic-api-key
const anthropicKey = process.env.ANTHROPIC_API_KEY;
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: anthropic-api-key
export const client = new Anthropic({ apiKey: process.env.ANTHROPIC_API_KEY });

// ruleid: anthropic-api-key
const fallback = process.env.ANTHROPIC_API_KEY;

// ruleid: anthropic-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.ANTHROPIC_API_KEY}` } });

const settings = {
  // ruleid: anthropic-api-key
  anthropicKey: process.env.ANTHROPIC_API_KEY,
};

// ruleid: anthropic-api-key
// anthropicKey = {{token:anthropic-api-key:js-6}}
