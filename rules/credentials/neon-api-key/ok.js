// ok: neon-api-key
const sample1 = 'napi_uqexu0gycaw3jit2ag2yudrxh7n9mo6m';
// ok: neon-api-key
const sample2 = 'napi_uqexu0gycaw3jit2ag2yudrxh7n9mo6m!80frgpt6x2sp6ueghfja4jlbhibb28z';
// ok: neon-api-key
const sample3 = 'napi_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: neon-api-key
const sample4 = 'napi_...';
// ok: neon-api-key
const prefixes = ['napi_'];
// ok: neon-api-key
const neonKey = process.env.NEON_API_KEY;
// ok: neon-api-key
const longer = 'abc{{token:neon-api-key:ok-1}}def';
// ok: neon-api-key
const blob = 'QUJD{{token:neon-api-key:ok-2}}';
// ok: neon-api-key
const neonKeyName = 'NEON_API_KEY';
