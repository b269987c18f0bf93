// ruleid: contentful-token
const contentfulToken = process.env.CONTENTFUL_MANAGEMENT_TOKEN;
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: contentful-token
export const client = createClient({ accessToken: process.env.ACCESS_TOKEN });

// ruleid: contentful-token
const fallback = process.env.CONTENTFUL_MANAGEMENT_TOKEN;

// ruleid: contentful-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.CONTENTFUL_MANAGEMENT_TOKEN}` } });

const settings = {
  // ruleid: contentful-token
  contentfulToken: process.env.CONTENTFUL_MANAGEMENT_TOKEN,
};

// ruleid: contentful-token
// contentfulToken = {{token:contentful-token:js-6}}
