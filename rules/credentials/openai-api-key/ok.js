// ok: openai-api-key
const sample1 = 'sk-proj-31P1m4fDm0g4bbAWuWdMdPOYtar2OepGrDOXd';
// ok: openai-api-key
const sample2 = 'sk-proj-31P1m4fDm0g4bbAWuWdMdPOYtar2OepGrDOXd!CCie17Dbg4vl9at6iCxWGnXgyTvtis82ekWS';
// ok: openai-api-key
const sample3 = 'sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: openai-api-key
const sample4 = 'sk-proj-...';
// ok: openai-api-key
const sample5 = 'sk-proj-mwPXb7F6l9T3BlbkFJD8ZqRvP76B';
// ok: openai-api-key
const prefixes = ['sk-proj-'];
// ok: openai-api-key
const openaiKey = process.env.OPENAI_API_KEY;
// ok: openai-api-key
const longer = 'abc{{token:openai-api-key:ok-1}}def';
// ok: openai-api-key
const blob = 'QUJD{{token:openai-api-key:ok-2}}';
// ok: openai-api-key
const openaiKeyName = 'OPENAI_API_KEY';
