// ok: groq-api-key
const sample1 = 'gsk_jfKnIqylu4tfPnbDTBTpAx0hAe';
// ok: groq-api-key
const sample2 = 'gsk_jfKnIqylu4tfPnbDTBTpAx0hAe!gNLkdnGJOho6fTmWjt9KCHTX6';
// ok: groq-api-key
const sample3 = 'gsk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: groq-api-key
const sample4 = 'gsk_...';
// ok: groq-api-key
const prefixes = ['gsk_'];
// ok: groq-api-key
const groqKey = process.env.GROQ_API_KEY;
// ok: groq-api-key
const longer = 'abc{{token:groq-api-key:ok-1}}def';
// ok: groq-api-key
const blob = 'QUJD{{token:groq-api-key:ok-2}}';
// ok: groq-api-key
const groqKeyName = 'GROQ_API_KEY';
