// ok: openrouter-api-key
const sample1 = 'sk-or-v1-23c8fa0d72075176610cf5a40e284075';
// ok: openrouter-api-key
const sample2 = 'sk-or-v1-mhmlhvyvkqnxmqvgmpmokipszuhizkkwiyvktxuhyktpmmonxritlljujnjhqiyy';
// ok: openrouter-api-key
const sample3 = 'sk-or-v1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: openrouter-api-key
const sample4 = 'sk-or-v1-...';
// ok: openrouter-api-key
const prefixes = ['sk-or-v1-'];
// ok: openrouter-api-key
const openrouterKey = process.env.OPENROUTER_API_KEY;
// ok: openrouter-api-key
const longer = 'abc{{token:openrouter-api-key:ok-1}}def';
// ok: openrouter-api-key
const blob = 'QUJD{{token:openrouter-api-key:ok-2}}';
// ok: openrouter-api-key
const openrouterKeyName = 'OPENROUTER_API_KEY';
