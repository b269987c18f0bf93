// ok: notion-token
const sample1 = 'ntn_GgJJnNflZ8tFt8F1JZwfhMU';
// ok: notion-token
const sample2 = 'ntn_GgJJnNflZ8tFt8F1JZwfhMU!R5Y4mkfuxGpQ481nLqOvoI';
// ok: notion-token
const sample3 = 'ntn_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: notion-token
const sample4 = 'ntn_****';
// ok: notion-token
const sample5 = 'secret_MH3PmClFkZOIzZUvoJi84BVjYNYqv5';
// ok: notion-token
const sample6 = 'secret_key_of_the_application_for_signing_in_users';
// ok: notion-token
const prefixes = ['ntn_'];
// ok: notion-token
const notionToken = process.env.NOTION_TOKEN;
// ok: notion-token
const longer = 'abc{{token:notion-token:ok-1}}def';
// ok: notion-token
const blob = 'QUJD{{token:notion-token:ok-2}}';
// ok: notion-token
const notionTokenName = 'NOTION_TOKEN';
