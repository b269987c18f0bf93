// ok: brevo-api-key
const sample1 = 'xkeysib-634d58b8e413d1537914d4fc93e8ca12-abc';
// ok: brevo-api-key
const sample2 = 'xkeysib-gppizxoklpkukwkkzhgjnojmytwllvlkjwrnhlotmivxzqmomqroyrtrkynkttup-abc';
// ok: brevo-api-key
const sample3 = 'xkeysib-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-abc';
// ok: brevo-api-key
const sample4 = 'xkeysib-...';
// ok: brevo-api-key
const prefixes = ['xkeysib-'];
// ok: brevo-api-key
const brevoKey = process.env.BREVO_API_KEY;
// ok: brevo-api-key
const longer = 'abc{{token:brevo-api-key:ok-1}}def';
// ok: brevo-api-key
const blob = 'QUJD{{token:brevo-api-key:ok-2}}';
// ok: brevo-api-key
const brevoKeyName = 'BREVO_API_KEY';
