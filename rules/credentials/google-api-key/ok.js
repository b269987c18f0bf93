// ok: google-api-key
const example1 = 'AIzaXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX';
// ok: google-api-key
const example2 = 'AIza...';
// ok: google-api-key
const example3 = 'YOUR_API_KEY';
// ok: google-api-key
const prefixes = ['AIza', 'AIzawa'];
// ok: google-api-key
const mapsKey = process.env.GOOGLE_API_KEY;
// ok: google-api-key
const longer = 'abc{{token:google-api-key:ok-1}}def';
// ok: google-api-key
const mapsKeyName = 'GOOGLE_API_KEY';
