// ok: sourcegraph-token
const sample1 = 'sgp_316bb8488f712c394e59';
// ok: sourcegraph-token
const sample2 = 'sgp_uumtuvypvvihvxvkyqulumvskvololvkygpijgzn';
// ok: sourcegraph-token
const sample3 = 'sgp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: sourcegraph-token
const sample4 = 'sgp_...';
// ok: sourcegraph-token
const prefixes = ['sgp_'];
// ok: sourcegraph-token
const sourcegraphToken = process.env.SRC_ACCESS_TOKEN;
// ok: sourcegraph-token
const longer = 'abc{{token:sourcegraph-token:ok-1}}def';
// ok: sourcegraph-token
const blob = 'QUJD{{token:sourcegraph-token:ok-2}}';
// ok: sourcegraph-token
const sourcegraphTokenName = 'SRC_ACCESS_TOKEN';
