// ruleid: xai-api-key
const xaiKey = '{{token:xai-api-key:js-1}}';
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: xai-api-key
export const client = createXai({ apiKey: '{{token:xai-api-key:js-2}}' });

// ruleid: xai-api-key
const fallback = process.env.XAI_API_KEY || '{{token:xai-api-key:js-3}}';

// ruleid: xai-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:xai-api-key:js-4}}' } });

const settings = {
  // ruleid: xai-api-key
  xaiKey: `{{token:xai-api-key:js-5}}`,
};

// ruleid: xai-api-key
// xaiKey = {{token:xai-api-key:js-6}}
