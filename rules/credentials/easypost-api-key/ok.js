// ok: easypost-api-key
const sample1 = 'EZAKb02mYU0OIBVnfS0cjrypQffpNnK';
// ok: easypost-api-key
const sample2 = 'EZAKb02mYU0OIBVnfS0cjrypQffpNnK!t7LkumGtmum77tc5iBGEAYYrOz';
// ok: easypost-api-key
const sample3 = 'EZAKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: easypost-api-key
const sample4 = 'EZAK...';
// ok: easypost-api-key
const prefixes = ['EZAK'];
// ok: easypost-api-key
const easypostKey = process.env.EASYPOST_API_KEY;
// ok: easypost-api-key
const longer = 'abc{{token:easypost-api-key:ok-1}}def';
// ok: easypost-api-key
const blob = 'QUJD{{token:easypost-api-key:ok-2}}';
// ok: easypost-api-key
const easypostKeyName = 'EASYPOST_API_KEY';
