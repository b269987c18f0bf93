// ok: atlassian-api-token
const sample1 = 'ATATT3xFfGF0HDGQlt9fsALOiEvjfE6SNyAPdvNNIvZmfDIQJg1q28MRMfoo8AJifusJ9qHkB3GnYeMDOQ5UKCY103JiwIbQT=1A2B3C4D';
// ok: atlassian-api-token
const sample2 = 'ATATT3xFfGF0HDGQlt9fsALOiEvjfE6SNyAPdvNNIvZmfDIQJg1q28MRMfoo8AJifusJ9qHkB3GnYeMDOQ5UKCY103JiwIbQT!Mn1RlTQDwLlIHu6ojd3NE5hel4VkYDHkuTV9HOt42wJXGJwVfNmDbbqx2izcTaMdOR0OIbn4UdSghLaowTiWI=1A2B3C4D';
// ok: atlassian-api-token
const sample3 = 'ATATT3xFfGF0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=1A2B3C4D';
// ok: atlassian-api-token
const sample4 = 'ATATT3xFfGF0...';
// ok: atlassian-api-token
const prefixes = ['ATATT3xFfGF0'];
// ok: atlassian-api-token
const atlassianToken = process.env.ATLASSIAN_API_TOKEN;
// ok: atlassian-api-token
const longer = 'abc{{token:atlassian-api-token:ok-1}}def';
// ok: atlassian-api-token
const blob = 'QUJD{{token:atlassian-api-token:ok-2}}';
// ok: atlassian-api-token
const atlassianTokenName = 'ATLASSIAN_API_TOKEN';
