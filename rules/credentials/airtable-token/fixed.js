// ruleid: airtable-token
const airtableToken = process.env.AIRTABLE_TOKEN;
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: airtable-token
export const client = new Airtable({ apiKey: process.env.API_KEY });

// ruleid: airtable-token
const fallback = process.env.AIRTABLE_TOKEN;

// ruleid: airtable-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.AIRTABLE_TOKEN}` } });

const settings = {
  // ruleid: airtable-token
  airtableToken: process.env.AIRTABLE_TOKEN,
};

// ruleid: airtable-token
// airtableToken = {{token:airtable-token:js-6}}
