// ok: prefect-api-key
const sample1 = 'pnu_Y9QeAQqWt7k3Y2ZZq8';
// ok: prefect-api-key
const sample2 = 'pnu_Y9QeAQqWt7k3Y2ZZq8!nbpM8yyNsGfl8ipD4';
// ok: prefect-api-key
const sample3 = 'pnu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: prefect-api-key
const sample4 = 'pnu_...';
// ok: prefect-api-key
const prefixes = ['pnu_'];
// ok: prefect-api-key
const prefectKey = process.env.PREFECT_API_KEY;
// ok: prefect-api-key
const longer = 'abc{{token:prefect-api-key:ok-1}}def';
// ok: prefect-api-key
const blob = 'QUJD{{token:prefect-api-key:ok-2}}';
// ok: prefect-api-key
const prefectKeyName = 'PREFECT_API_KEY';
