// ok: readme-api-key
const sample1 = 'rdme_pi36zewzqpeajh5jsrqqs7n8ugpii5ewyrp';
// ok: readme-api-key
const sample2 = 'rdme_pi36zewzqpeajh5jsrqqs7n8ugpii5ewyrp!xbyiftpvqbcsx0ymv9ybl77yif0gtbbyod';
// ok: readme-api-key
const sample3 = 'rdme_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: readme-api-key
const sample4 = 'rdme_...';
// ok: readme-api-key
const prefixes = ['rdme_'];
// ok: readme-api-key
const readmeKey = process.env.README_API_KEY;
// ok: readme-api-key
const longer = 'abc{{token:readme-api-key:ok-1}}def';
// ok: readme-api-key
const blob = 'QUJD{{token:readme-api-key:ok-2}}';
// ok: readme-api-key
const readmeKeyName = 'README_API_KEY';
