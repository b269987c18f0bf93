// ok: anthropic-api-key
const sample1 = 'sk-ant-api03-3wnbXIEwwCrEa7g1n8lQIKBiG402cOT0X6ZDEGxJF8acmsAA';
// ok: anthropic-api-key
const sample2 = 'sk-ant-api03-3wnbXIEwwCrEa7g1n8lQIKBiG402cOT0X6ZDEGxJF8acms!lFgeNE5e9bjk1FPocjTLV5Y9bzEAh5rOFjnegSHYtcZMlVAA';
// ok: anthropic-api-key
const sample3 = 'sk-ant-api03-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAA';
// ok: anthropic-api-key
const sample4 = 'sk-ant-api03-...';
// ok: anthropic-api-key
const prefixes = ['sk-ant-api03-'];
// ok: anthropic-api-key
const anthropicKey = process.env.ANTHROPIC_API_KEY;
// ok: anthropic-api-key
const longer = 'abc{{token:anthropic-api-key:ok-1}}def';
// ok: anthropic-api-key
const blob = 'QUJD{{token:anthropic-api-key:ok-2}}';
// ok: anthropic-api-key
const anthropicKeyName = 'ANTHROPIC_API_KEY';
