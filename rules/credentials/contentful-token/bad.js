// ruleid: contentful-token
const contentfulToken = '{{token:contentful-token:js-1}}';
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: contentful-token
export const client = createClient({ accessToken: '{{token:contentful-token:js-2}}' });

// ruleid: contentful-token
const fallback = process.env.CONTENTFUL_MANAGEMENT_TOKEN || '{{token:contentful-token:js-3}}';

// ruleid: contentful-token
fetch(url, { headers: { Authorization: 'Bearer {{token:contentful-token:js-4}}' } });

const settings = {
  // ruleid: contentful-token
  contentfulToken: `{{token:contentful-token:js-5}}`,
};

// ruleid: contentful-token
// contentfulToken = {{token:contentful-token:js-6}}
