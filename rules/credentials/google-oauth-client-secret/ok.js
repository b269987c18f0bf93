// ok: google-oauth-client-secret
const sample1 = 'GOCSPX-torMJbrU42JkZJ';
// ok: google-oauth-client-secret
const sample2 = 'GOCSPX-torMJbrU42JkZJ!fcJPQZlELZqAg';
// ok: google-oauth-client-secret
const sample3 = 'GOCSPX-xxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: google-oauth-client-secret
const sample4 = 'GOCSPX-...';
// ok: google-oauth-client-secret
const prefixes = ['GOCSPX-'];
// ok: google-oauth-client-secret
const googleSecret = process.env.GOOGLE_CLIENT_SECRET;
// ok: google-oauth-client-secret
const longer = 'abc{{token:google-oauth-client-secret:ok-1}}def';
// ok: google-oauth-client-secret
const blob = 'QUJD{{token:google-oauth-client-secret:ok-2}}';
// ok: google-oauth-client-secret
const googleSecretName = 'GOOGLE_CLIENT_SECRET';
