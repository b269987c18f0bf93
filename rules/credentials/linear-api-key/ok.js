// ok: linear-api-key
const sample1 = 'lin_api_wE9TeKlLTDoGJcyaCIrX';
// ok: linear-api-key
const sample2 = 'lin_api_wE9TeKlLTDoGJcyaCIrX!EVjjq6pWkppbjs3boCa';
// ok: linear-api-key
const sample3 = 'lin_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: linear-api-key
const sample4 = 'lin_api_...';
// ok: linear-api-key
const prefixes = ['lin_api_'];
// ok: linear-api-key
const linearKey = process.env.LINEAR_API_KEY;
// ok: linear-api-key
const longer = 'abc{{token:linear-api-key:ok-1}}def';
// ok: linear-api-key
const blob = 'QUJD{{token:linear-api-key:ok-2}}';
// ok: linear-api-key
const linearKeyName = 'LINEAR_API_KEY';
