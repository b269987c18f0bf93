// ruleid: netlify-token
const netlifyToken = '{{token:netlify-token:js-1}}';
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: netlify-token
export const client = new NetlifyAPI('{{token:netlify-token:js-2}}');

// ruleid: netlify-token
const fallback = process.env.NETLIFY_AUTH_TOKEN || '{{token:netlify-token:js-3}}';

// ruleid: netlify-token
fetch(url, { headers: { Authorization: 'Bearer {{token:netlify-token:js-4}}' } });

const settings = {
  // ruleid: netlify-token
  netlifyToken: `{{token:netlify-token:js-5}}`,
};

// ruleid: netlify-token
// netlifyToken = {{token:netlify-token:js-6}}
