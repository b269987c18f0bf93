// ruleid: adafruit-io-key
const adafruitKey = process.env.ADAFRUIT_AIO_KEY;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: adafruit-io-key
export const client = new AdafruitIO({ username, key: process.env.ADAFRUIT_AIO_KEY });

// ruleid: adafruit-io-key
const fallback = process.env.ADAFRUIT_AIO_KEY;

// ruleid: adafruit-io-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.ADAFRUIT_AIO_KEY}` } });

const settings = {
  // ruleid: adafruit-io-key
  adafruitKey: process.env.ADAFRUIT_AIO_KEY,
};

// ruleid: adafruit-io-key
// adafruitKey = {{token:adafruit-io-key:js-6}}
