// ruleid: atlassian-api-token
const atlassianToken = '{{token:atlassian-api-token:js-1}}';
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: atlassian-api-token
export const client = new Version3Client({ host, authentication: { basic: { email, apiToken: '{{token:atlassian-api-token:js-2}}' } } });

// ruleid: atlassian-api-token
const fallback = process.env.ATLASSIAN_API_TOKEN || '{{token:atlassian-api-token:js-3}}';

// ruleid: atlassian-api-token
fetch(url, { headers: { Authorization: 'Bearer {{token:atlassian-api-token:js-4}}' } });

const settings = {
  // ruleid: atlassian-api-token
  atlassianToken: `{{token:atlassian-api-token:js-5}}`,
};

// ruleid: atlassian-api-token
// atlassianToken = {{token:atlassian-api-token:js-6}}
