// ruleid: google-oauth-client-secret
const googleSecret = process.env.GOOGLE_CLIENT_SECRET;
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: google-oauth-client-secret, javascript-hard-coded-key-client
export const client = new OAuth2Client({ clientId, clientSecret: process.env.GOOGLE_CLIENT_SECRET });

// ruleid: google-oauth-client-secret
const fallback = process.env.GOOGLE_CLIENT_SECRET;

// ruleid: google-oauth-client-secret
fetch(url, { headers: { Authorization: `Bearer ${process.env.GOOGLE_CLIENT_SECRET}` } });

const settings = {
  // ruleid: google-oauth-client-secret
  googleSecret: process.env.GOOGLE_CLIENT_SECRET,
};

// ruleid: google-oauth-client-secret
// googleSecret = {{token:google-oauth-client-secret:js-6}}
