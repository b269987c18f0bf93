// ruleid: netlify-token
const netlifyToken = process.env.NETLIFY_AUTH_TOKEN;
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: netlify-token
export const client = new NetlifyAPI(process.env.NETLIFY_AUTH_TOKEN);

// ruleid: netlify-token
const fallback = process.env.NETLIFY_AUTH_TOKEN;

// ruleid: netlify-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.NETLIFY_AUTH_TOKEN}` } });

const settings = {
  // ruleid: netlify-token
  netlifyToken: process.env.NETLIFY_AUTH_TOKEN,
};

// ruleid: netlify-token
// netlifyToken = {{token:netlify-token:js-6}}
