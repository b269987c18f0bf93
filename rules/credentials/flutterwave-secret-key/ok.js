// ok: flutterwave-secret-key
const sample1 = 'FLWSECK-8cca06a5fbb2a842-X';
// ok: flutterwave-secret-key
const sample2 = 'FLWSECK-opvnjwigoulktolhmmgwgqrkiwwszinx-X';
// ok: flutterwave-secret-key
const sample3 = 'FLWSECK-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-X';
// ok: flutterwave-secret-key
const sample4 = 'FLWSECK-xxxx-X';
// ok: flutterwave-secret-key
const prefixes = ['FLWSECK-'];
// ok: flutterwave-secret-key
const flutterwaveKey = process.env.FLW_SECRET_KEY;
// ok: flutterwave-secret-key
const longer = 'abc{{token:flutterwave-secret-key:ok-1}}def';
// ok: flutterwave-secret-key
const blob = 'QUJD{{token:flutterwave-secret-key:ok-2}}';
// ok: flutterwave-secret-key
const flutterwaveKeyName = 'FLW_SECRET_KEY';
