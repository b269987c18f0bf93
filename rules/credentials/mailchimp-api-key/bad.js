// ruleid: mailchimp-api-key
const mailchimpKey = '{{token:mailchimp-api-key:js-1}}';
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: mailchimp-api-key
export const client = mailchimp.setConfig({ apiKey: '{{token:mailchimp-api-key:js-2}}', server });

// ruleid: mailchimp-api-key
const fallback = process.env.MAILCHIMP_API_KEY || '{{token:mailchimp-api-key:js-3}}';

// ruleid: mailchimp-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:mailchimp-api-key:js-4}}' } });

const settings = {
  // ruleid: mailchimp-api-key
  mailchimpKey: `{{token:mailchimp-api-key:js-5}}`,
};

// ruleid: mailchimp-api-key
// mailchimpKey = {{token:mailchimp-api-key:js-6}}
