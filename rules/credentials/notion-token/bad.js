// ruleid: notion-token
const notionToken = '{{token:notion-token:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: notion-token
export const client = new Client({ auth: '{{token:notion-token:js-2}}' });

// ruleid: notion-token
const fallback = process.env.NOTION_TOKEN || '{{token:notion-token:js-3}}';

// ruleid: notion-token
fetch(url, { headers: { Authorization: 'Bearer {{token:notion-token:js-4}}' } });

const settings = {
  // ruleid: notion-token
  notionToken: `{{token:notion-token:js-5}}`,
};

// ruleid: notion-token
// notionToken = {{token:notion-token:js-6}}
