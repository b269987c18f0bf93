// ok: xai-api-key
const sample1 = 'xai-56GBLay01YdWm4bV7g7plxI8aDSJ5mEvvUCfzWTx';
// ok: xai-api-key
const sample2 = 'xai-56GBLay01YdWm4bV7g7plxI8aDSJ5mEvvUCfzWTx!l70wZOdKGXaSCOvxmaHr6MOsWpt3PdmOrgxZK7x';
// ok: xai-api-key
const sample3 = 'xai-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: xai-api-key
const sample4 = 'xai-...';
// ok: xai-api-key
const prefixes = ['xai-'];
// ok: xai-api-key
const xaiKey = process.env.XAI_API_KEY;
// ok: xai-api-key
const longer = 'abc{{token:xai-api-key:ok-1}}def';
// ok: xai-api-key
const blob = 'QUJD{{token:xai-api-key:ok-2}}';
// ok: xai-api-key
const xaiKeyName = 'XAI_API_KEY';
