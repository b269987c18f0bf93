// ruleid: brevo-api-key
const brevoKey = process.env.BREVO_API_KEY;
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: brevo-api-key
export const client = client.setApiKey(process.env.BREVO_API_KEY);

// ruleid: brevo-api-key
const fallback = process.env.BREVO_API_KEY;

// ruleid: brevo-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.BREVO_API_KEY}` } });

const settings = {
  // ruleid: brevo-api-key
  brevoKey: process.env.BREVO_API_KEY,
};

// ruleid: brevo-api-key
// brevoKey = {{token:brevo-api-key:js-6}}
