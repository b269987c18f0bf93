// ok: doppler-token
const sample1 = 'dp.pt.c4WB0m6Zyp9fKfkcl7wsC';
// ok: doppler-token
const sample2 = 'dp.pt.c4WB0m6Zyp9fKfkcl7wsC!VifUbb4NbNxIB6yheijR6';
// ok: doppler-token
const sample3 = 'dp.pt.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: doppler-token
const sample4 = 'dp.st.dev.xxxx';
// ok: doppler-token
const prefixes = ['dp.pt.'];
// ok: doppler-token
const dopplerToken = process.env.DOPPLER_TOKEN;
// ok: doppler-token
const longer = 'abc{{token:doppler-token:ok-1}}def';
// ok: doppler-token
const blob = 'QUJD{{token:doppler-token:ok-2}}';
// ok: doppler-token
const dopplerTokenName = 'DOPPLER_TOKEN';
