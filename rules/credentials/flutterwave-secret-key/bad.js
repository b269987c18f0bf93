// ruleid: flutterwave-secret-key
const flutterwaveKey = '{{token:flutterwave-secret-key:js-1}}';
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: flutterwave-secret-key
export const client = new Flutterwave(publicKey, '{{token:flutterwave-secret-key:js-2}}');

// ruleid: flutterwave-secret-key
const fallback = process.env.FLW_SECRET_KEY || '{{token:flutterwave-secret-key:js-3}}';

// ruleid: flutterwave-secret-key
fetch(url, { headers: { Authorization: 'Bearer {{token:flutterwave-secret-key:js-4}}' } });

const settings = {
  // ruleid: flutterwave-secret-key
  flutterwaveKey: `{{token:flutterwave-secret-key:js-5}}`,
};

// ruleid: flutterwave-secret-key
// flutterwaveKey = {{token:flutterwave-secret-key:js-6}}
