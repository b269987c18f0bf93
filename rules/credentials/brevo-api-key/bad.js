// ruleid: brevo-api-key
const brevoKey = '{{token:brevo-api-key:js-1}}';
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: brevo-api-key
export const client = client.setApiKey('{{token:brevo-api-key:js-2}}');

// ruleid: brevo-api-key
const fallback = process.env.BREVO_API_KEY || '{{token:brevo-api-key:js-3}}';

// ruleid: brevo-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:brevo-api-key:js-4}}' } });

const settings = {
  // ruleid: brevo-api-key
  brevoKey: `{{token:brevo-api-key:js-5}}`,
};

// ruleid: brevo-api-key
// brevoKey = {{token:brevo-api-key:js-6}}
