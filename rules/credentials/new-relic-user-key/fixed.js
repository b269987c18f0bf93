// ruleid: new-relic-user-key
const newRelicKey = process.env.NEW_RELIC_API_KEY;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: new-relic-user-key
export const client = new Client({ apiKey: process.env.NEW_RELIC_API_KEY });

// ruleid: new-relic-user-key
const fallback = process.env.NEW_RELIC_API_KEY;

// ruleid: new-relic-user-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.NEW_RELIC_API_KEY}` } });

const settings = {
  // ruleid: new-relic-user-key
  newRelicKey: process.env.NEW_RELIC_API_KEY,
};

// ruleid: new-relic-user-key
// newRelicKey = {{token:new-relic-user-key:js-6}}

// ruleid: new-relic-ingest-key
const other = process.env.NEW_RELIC_LICENSE_KEY;
