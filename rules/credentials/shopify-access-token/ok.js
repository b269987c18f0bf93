// ok: shopify-access-token
const sample1 = 'shpat_6e4a5bf79559344a';
// ok: shopify-access-token
const sample2 = 'shpat_iwsusuzjswmyjhvrkujpjzjiugmkuqqm';
// ok: shopify-access-token
const sample3 = 'shpat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: shopify-access-token
const sample4 = 'shpat_...';
// ok: shopify-access-token
const prefixes = ['shpat_'];
// ok: shopify-access-token
const shopifyToken = process.env.SHOPIFY_ACCESS_TOKEN;
// ok: shopify-access-token
const longer = 'abc{{token:shopify-access-token:ok-1}}def';
// ok: shopify-access-token
const blob = 'QUJD{{token:shopify-access-token:ok-2}}';
// ok: shopify-access-token
const shopifyTokenName = 'SHOPIFY_ACCESS_TOKEN';
