// ruleid: figma-token
const figmaToken = '{{token:figma-token:js-1}}';
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: figma-token
export const client = new Api({ personalAccessToken: '{{token:figma-token:js-2}}' });

// ruleid: figma-token
const fallback = process.env.FIGMA_TOKEN || '{{token:figma-token:js-3}}';

// ruleid: figma-token
fetch(url, { headers: { Authorization: 'Bearer {{token:figma-token:js-4}}' } });

const settings = {
  // ruleid: figma-token
  figmaToken: `{{token:figma-token:js-5}}`,
};

// ruleid: figma-token
// figmaToken = {{token:figma-token:js-6}}
