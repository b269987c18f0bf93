// ok: postman-api-key
const sample1 = 'PMAK-41f4bb7ed91d-0';
// ok: postman-api-key
const sample2 = 'PMAK-yuytoyxiowopnpgqvzwipxlr-0';
// ok: postman-api-key
const sample3 = 'PMAK-xxxxxxxxxxxxxxxxxxxxxxxx-0';
// ok: postman-api-key
const sample4 = 'PMAK-...';
// ok: postman-api-key
const prefixes = ['PMAK-'];
// ok: postman-api-key
const postmanKey = process.env.POSTMAN_API_KEY;
// ok: postman-api-key
const longer = 'abc{{token:postman-api-key:ok-1}}def';
// ok: postman-api-key
const blob = 'QUJD{{token:postman-api-key:ok-2}}';
// ok: postman-api-key
const postmanKeyName = 'POSTMAN_API_KEY';
