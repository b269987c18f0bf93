// ok: perplexity-api-key
const sample1 = 'pplx-BvwAtG4Fy0xxjTc5phKbVtHX';
// ok: perplexity-api-key
const sample2 = 'pplx-BvwAtG4Fy0xxjTc5phKbVtHX!ZDV4PI2xqGs9UnzFvgxsQr4';
// ok: perplexity-api-key
const sample3 = 'pplx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: perplexity-api-key
const sample4 = 'pplx-...';
// ok: perplexity-api-key
const prefixes = ['pplx-'];
// ok: perplexity-api-key
const perplexityKey = process.env.PERPLEXITY_API_KEY;
// ok: perplexity-api-key
const longer = 'abc{{token:perplexity-api-key:ok-1}}def';
// ok: perplexity-api-key
const blob = 'QUJD{{token:perplexity-api-key:ok-2}}';
// ok: perplexity-api-key
const perplexityKeyName = 'PERPLEXITY_API_KEY';
