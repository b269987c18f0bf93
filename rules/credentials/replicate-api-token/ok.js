// ok: replicate-api-token
const sample1 = 'r8_VLXJwkq2K7euqURo78';
// ok: replicate-api-token
const sample2 = 'r8_VLXJwkq2K7euqURo78!op6SZozAJ0B3qScHyu';
// ok: replicate-api-token
const sample3 = 'r8_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: replicate-api-token
const sample4 = 'r8_******';
// ok: replicate-api-token
const prefixes = ['r8_'];
// ok: replicate-api-token
const replicateToken = process.env.REPLICATE_API_TOKEN;
// ok: replicate-api-token
const longer = 'abc{{token:replicate-api-token:ok-1}}def';
// ok: replicate-api-token
const blob = 'QUJD{{token:replicate-api-token:ok-2}}';
// ok: replicate-api-token
const replicateTokenName = 'REPLICATE_API_TOKEN';
