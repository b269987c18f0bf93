// ruleid: shopify-access-token
const shopifyToken = '{{token:shopify-access-token:js-1}}';
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: shopify-access-token
export const client = new Session({ shop, accessToken: '{{token:shopify-access-token:js-2}}' });

// ruleid: shopify-access-token
const fallback = process.env.SHOPIFY_ACCESS_TOKEN || '{{token:shopify-access-token:js-3}}';

// ruleid: shopify-access-token
fetch(url, { headers: { Authorization: 'Bearer {{token:shopify-access-token:js-4}}' } });

const settings = {
  // ruleid: shopify-access-token
  shopifyToken: `{{token:shopify-access-token:js-5}}`,
};

// ruleid: shopify-access-token
// shopifyToken = {{token:shopify-access-token:js-6}}
