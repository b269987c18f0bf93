// ruleid: mailchimp-api-key
const mailchimpKey = process.env.MAILCHIMP_API_KEY;
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: mailchimp-api-key
export const client = mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server });

// ruleid: mailchimp-api-key
const fallback = process.env.MAILCHIMP_API_KEY;

// ruleid: mailchimp-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.MAILCHIMP_API_KEY}` } });

const settings = {
  // ruleid: mailchimp-api-key
  mailchimpKey: process.env.MAILCHIMP_API_KEY,
};

// ruleid: mailchimp-api-key
// mailchimpKey = {{token:mailchimp-api-key:js-6}}
