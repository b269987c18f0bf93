// ok: planetscale-token
const sample1 = 'pscale_tkn_OrzhHESrl1lJrmKKX78xW';
// ok: planetscale-token
const sample2 = 'pscale_tkn_OrzhHESrl1lJrmKKX78xW!cnzYNvxOAlAM6YJYwjS2R';
// ok: planetscale-token
const sample3 = 'pscale_tkn_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: planetscale-token
const sample4 = 'pscale_tkn_...';
// ok: planetscale-token
const prefixes = ['pscale_tkn_'];
// ok: planetscale-token
const planetscaleToken = process.env.PLANETSCALE_TOKEN;
// ok: planetscale-token
const longer = 'abc{{token:planetscale-token:ok-1}}def';
// ok: planetscale-token
const blob = 'QUJD{{token:planetscale-token:ok-2}}';
// ok: planetscale-token
const planetscaleTokenName = 'PLANETSCALE_TOKEN';
