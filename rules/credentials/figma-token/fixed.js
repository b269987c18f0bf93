// ruleid: figma-token
const figmaToken = process.env.FIGMA_TOKEN;
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: figma-token
export const client = new Api({ personalAccessToken: process.env.PERSONAL_ACCESS_TOKEN });

// ruleid: figma-token
const fallback = process.env.FIGMA_TOKEN;

// ruleid: figma-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.FIGMA_TOKEN}` } });

const settings = {
  // ruleid: figma-token
  figmaToken: process.env.FIGMA_TOKEN,
};

// ruleid: figma-token
// figmaToken = {{token:figma-token:js-6}}
