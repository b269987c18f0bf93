// ok: adafruit-io-key
const sample1 = 'aio_pQaEAwCxQToXAC';
// ok: adafruit-io-key
const sample2 = 'aio_pQaEAwCxQToXAC!W43S1XmMNmXzh';
// ok: adafruit-io-key
const sample3 = 'aio_xxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: adafruit-io-key
const sample4 = 'aio_...';
// ok: adafruit-io-key
const prefixes = ['aio_'];
// ok: adafruit-io-key
const adafruitKey = process.env.ADAFRUIT_AIO_KEY;
// ok: adafruit-io-key
const longer = 'abc{{token:adafruit-io-key:ok-1}}def';
// ok: adafruit-io-key
const blob = 'QUJD{{token:adafruit-io-key:ok-2}}';
// ok: adafruit-io-key
const adafruitKeyName = 'ADAFRUIT_AIO_KEY';
