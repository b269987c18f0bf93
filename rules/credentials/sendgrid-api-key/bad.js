// ruleid: sendgrid-api-key
const sendgridKey = '{{token:sendgrid-api-key:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: sendgrid-api-key
export const client = mail.setApiKey('{{token:sendgrid-api-key:js-2}}');

// ruleid: sendgrid-api-key
const fallback = process.env.SENDGRID_API_KEY || '{{token:sendgrid-api-key:js-3}}';

// ruleid: sendgrid-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:sendgrid-api-key:js-4}}' } });

const settings = {
  // ruleid: sendgrid-api-key
  sendgridKey: `{{token:sendgrid-api-key:js-5}}`,
};

// ruleid: sendgrid-api-key
// sendgridKey = {{token:sendgrid-api-key:js-6}}
