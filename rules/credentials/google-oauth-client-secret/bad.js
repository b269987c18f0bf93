// ruleid: google-oauth-client-secret
const googleSecret = '{{token:google-oauth-client-secret:js-1}}';
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: google-oauth-client-secret, javascript-hard-coded-key-client
export const client = new OAuth2Client({ clientId, clientSecret: '{{token:google-oauth-client-secret:js-2}}' });

// ruleid: google-oauth-client-secret
const fallback = process.env.GOOGLE_CLIENT_SECRET || '{{token:google-oauth-client-secret:js-3}}';

// ruleid: google-oauth-client-secret
fetch(url, { headers: { Authorization: 'Bearer {{token:google-oauth-client-secret:js-4}}' } });

const settings = {
  // ruleid: google-oauth-client-secret
  googleSecret: `{{token:google-oauth-client-secret:js-5}}`,
};

// ruleid: google-oauth-client-secret
// googleSecret = {{token:google-oauth-client-secret:js-6}}
