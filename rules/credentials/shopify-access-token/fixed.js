// ruleid: shopify-access-token
const shopifyToken = process.env.SHOPIFY_ACCESS_TOKEN;
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: shopify-access-token
export const client = new Session({ shop, accessToken: process.env.SHOPIFY_ACCESS_TOKEN });

// ruleid: shopify-access-token
const fallback = process.env.SHOPIFY_ACCESS_TOKEN;

// ruleid: shopify-access-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.SHOPIFY_ACCESS_TOKEN}` } });

const settings = {
  // ruleid: shopify-access-token
  shopifyToken: process.env.SHOPIFY_ACCESS_TOKEN,
};

// ruleid: shopify-access-token
// shopifyToken = {{token:shopify-access-token:js-6}}
