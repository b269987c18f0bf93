// ruleid: notion-token
const notionToken = process.env.NOTION_TOKEN;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: notion-token
export const client = new Client({ auth: process.env.NOTION_TOKEN });

// ruleid: notion-token
const fallback = process.env.NOTION_TOKEN;

// ruleid: notion-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.NOTION_TOKEN}` } });

const settings = {
  // ruleid: notion-token
  notionToken: process.env.NOTION_TOKEN,
};

// ruleid: notion-token
// notionToken = {{token:notion-token:js-6}}
