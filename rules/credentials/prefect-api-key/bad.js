// ruleid: prefect-api-key
const prefectKey = '{{token:prefect-api-key:js-1}}';
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: prefect-api-key
export const client = createClient({ apiKey: '{{token:prefect-api-key:js-2}}' });

// ruleid: prefect-api-key
const fallback = process.env.PREFECT_API_KEY || '{{token:prefect-api-key:js-3}}';

// ruleid: prefect-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:prefect-api-key:js-4}}' } });

const settings = {
  // ruleid: prefect-api-key
  prefectKey: `{{token:prefect-api-key:js-5}}`,
};

// ruleid: prefect-api-key
// prefectKey = {{token:prefect-api-key:js-6}}
