// ruleid: sendgrid-api-key
const sendgridKey = process.env.SENDGRID_API_KEY;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: sendgrid-api-key
export const client = mail.setApiKey(process.env.SENDGRID_API_KEY);

// ruleid: sendgrid-api-key
const fallback = process.env.SENDGRID_API_KEY;

// ruleid: sendgrid-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.SENDGRID_API_KEY}` } });

const settings = {
  // ruleid: sendgrid-api-key
  sendgridKey: process.env.SENDGRID_API_KEY,
};

// ruleid: sendgrid-api-key
// sendgridKey = {{token:sendgrid-api-key:js-6}}
