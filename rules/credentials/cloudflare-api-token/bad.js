// ruleid: cloudflare-api-token
const cloudflareToken = '{{token:cloudflare-api-token:js-1}}';
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: cloudflare-api-token
export const client = new Cloudflare({ apiToken: '{{token:cloudflare-api-token:js-2}}' });

// ruleid: cloudflare-api-token
const fallback = process.env.CLOUDFLARE_API_TOKEN || '{{token:cloudflare-api-token:js-3}}';

// ruleid: cloudflare-api-token
fetch(url, { headers: { Authorization: 'Bearer {{token:cloudflare-api-token:js-4}}' } });

const settings = {
  // ruleid: cloudflare-api-token
  cloudflareToken: `{{token:cloudflare-api-token:js-5}}`,
};

// ruleid: cloudflare-api-token
// cloudflareToken = {{token:cloudflare-api-token:js-6}}

// ruleid: cloudflare-origin-ca-key
const other = '{{token:cloudflare-origin-ca-key:js-7}}';
