// ruleid: new-relic-user-key
const newRelicKey = '{{token:new-relic-user-key:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: new-relic-user-key
export const client = new Client({ apiKey: '{{token:new-relic-user-key:js-2}}' });

// ruleid: new-relic-user-key
const fallback = process.env.NEW_RELIC_API_KEY || '{{token:new-relic-user-key:js-3}}';

// ruleid: new-relic-user-key
fetch(url, { headers: { Authorization: 'Bearer {{token:new-relic-user-key:js-4}}' } });

const settings = {
  // ruleid: new-relic-user-key
  newRelicKey: `{{token:new-relic-user-key:js-5}}`,
};

// ruleid: new-relic-user-key
// newRelicKey = {{token:new-relic-user-key:js-6}}

// ruleid: new-relic-ingest-key
const other = '{{token:new-relic-ingest-key:js-7}}';
