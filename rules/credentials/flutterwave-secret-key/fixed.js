// ruleid: flutterwave-secret-key
const flutterwaveKey = process.env.FLW_SECRET_KEY;
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: flutterwave-secret-key
export const client = new Flutterwave(publicKey, process.env.FLW_SECRET_KEY);

// ruleid: flutterwave-secret-key
const fallback = process.env.FLW_SECRET_KEY;

// ruleid: flutterwave-secret-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.FLW_SECRET_KEY}` } });

const settings = {
  // ruleid: flutterwave-secret-key
  flutterwaveKey: process.env.FLW_SECRET_KEY,
};

// ruleid: flutterwave-secret-key
// flutterwaveKey = {{token:flutterwave-secret-key:js-6}}
