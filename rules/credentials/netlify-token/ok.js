// ok: netlify-token
const sample1 = 'nfp_Qe31VfpTEf0H9z7McG';
// ok: netlify-token
const sample2 = 'nfp_Qe31VfpTEf0H9z7McG!EvxqaczE7PTdYJMaZ';
// ok: netlify-token
const sample3 = 'nfp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: netlify-token
const sample4 = 'nfp_...';
// ok: netlify-token
const prefixes = ['nfp_'];
// ok: netlify-token
const netlifyToken = process.env.NETLIFY_AUTH_TOKEN;
// ok: netlify-token
const longer = 'abc{{token:netlify-token:ok-1}}def';
// ok: netlify-token
const blob = 'QUJD{{token:netlify-token:ok-2}}';
// ok: netlify-token
const netlifyTokenName = 'NETLIFY_AUTH_TOKEN';
