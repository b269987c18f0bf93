// ok: mapbox-secret-token
const sample1 = 'sk.eyJ1IjoiHFr7DKtxdAMWGPjQUUYbJyKqhM64M9';
// ok: mapbox-secret-token
const sample2 = 'sk.eyJ1IjoiHFr7DKtxdAMWGPjQUUYbJyKqhM64M9!Fc5Fm9JfX0AuDiZrs44uggXJot8XO';
// ok: mapbox-secret-token
const sample3 = 'sk.eyJ1Ijoixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: mapbox-secret-token
const sample4 = 'sk.eyJ1Ijoi...';
// ok: mapbox-secret-token
const prefixes = ['sk.eyJ1Ijoi'];
// ok: mapbox-secret-token
const mapboxToken = process.env.MAPBOX_SECRET_TOKEN;
// ok: mapbox-secret-token
const longer = 'abc{{token:mapbox-secret-token:ok-1}}def';
// ok: mapbox-secret-token
const blob = 'QUJD{{token:mapbox-secret-token:ok-2}}';
// ok: mapbox-secret-token
const mapboxTokenName = 'MAPBOX_SECRET_TOKEN';
