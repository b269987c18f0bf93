// ruleid: atlassian-api-token
const atlassianToken = process.env.ATLASSIAN_API_TOKEN;
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: atlassian-api-token
export const client = new Version3Client({ host, authentication: { basic: { email, apiToken: process.env.ATLASSIAN_API_TOKEN } } });

// ruleid: atlassian-api-token
const fallback = process.env.ATLASSIAN_API_TOKEN;

// ruleid: atlassian-api-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.ATLASSIAN_API_TOKEN}` } });

const settings = {
  // ruleid: atlassian-api-token
  atlassianToken: process.env.ATLASSIAN_API_TOKEN,
};

// ruleid: atlassian-api-token
// atlassianToken = {{token:atlassian-api-token:js-6}}
