// ruleid: cloudflare-api-token
const cloudflareToken = process.env.CLOUDFLARE_API_TOKEN;
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: cloudflare-api-token
export const client = new Cloudflare({ apiToken: process.env.CLOUDFLARE_API_TOKEN });

// ruleid: cloudflare-api-token
const fallback = process.env.CLOUDFLARE_API_TOKEN;

// ruleid: cloudflare-api-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` } });

const settings = {
  // ruleid: cloudflare-api-token
  cloudflareToken: process.env.CLOUDFLARE_API_TOKEN,
};

// ruleid: cloudflare-api-token
// cloudflareToken = {{token:cloudflare-api-token:js-6}}

// ruleid: cloudflare-origin-ca-key
const other = process.env.CLOUDFLARE_ORIGIN_CA_KEY;
