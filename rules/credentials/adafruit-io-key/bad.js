// ruleid: adafruit-io-key
const adafruitKey = '{{token:adafruit-io-key:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: adafruit-io-key
export const client = new AdafruitIO({ username, key: '{{token:adafruit-io-key:js-2}}' });

// ruleid: adafruit-io-key
const fallback = process.env.ADAFRUIT_AIO_KEY || '{{token:adafruit-io-key:js-3}}';

// ruleid: adafruit-io-key
fetch(url, { headers: { Authorization: 'Bearer {{token:adafruit-io-key:js-4}}' } });

const settings = {
  // ruleid: adafruit-io-key
  adafruitKey: `{{token:adafruit-io-key:js-5}}`,
};

// ruleid: adafruit-io-key
// adafruitKey = {{token:adafruit-io-key:js-6}}
