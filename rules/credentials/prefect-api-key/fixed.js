// ruleid: prefect-api-key
const prefectKey = process.env.PREFECT_API_KEY;
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: prefect-api-key
export const client = createClient({ apiKey: process.env.PREFECT_API_KEY });

// ruleid: prefect-api-key
const fallback = process.env.PREFECT_API_KEY;

// ruleid: prefect-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.PREFECT_API_KEY}` } });

const settings = {
  // ruleid: prefect-api-key
  prefectKey: process.env.PREFECT_API_KEY,
};

// ruleid: prefect-api-key
// prefectKey = {{token:prefect-api-key:js-6}}
