// ruleid: airtable-token
const airtableToken = '{{token:airtable-token:js-1}}';
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: airtable-token
export const client = new Airtable({ apiKey: '{{token:airtable-token:js-2}}' });

// ruleid: airtable-token
const fallback = process.env.AIRTABLE_TOKEN || '{{token:airtable-token:js-3}}';

// ruleid: airtable-token
fetch(url, { headers: { Authorization: 'Bearer {{token:airtable-token:js-4}}' } });

const settings = {
  // ruleid: airtable-token
  airtableToken: `{{token:airtable-token:js-5}}`,
};

// ruleid: airtable-token
// airtableToken = {{token:airtable-token:js-6}}
