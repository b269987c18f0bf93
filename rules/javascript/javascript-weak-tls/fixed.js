const https = require('node:https');
const tls = require('node:tls');
const http = require('node:http');

// ruleid: javascript-weak-tls
https.createServer({ key, cert, minVersion: 'TLSv1.2' }, app).listen(443);
//                                          ^^^^^^^
// ruleid: javascript-weak-tls
const socket = tls.connect({ host: 'mail.example', port: 993, maxVersion: 'TLSv1.2' });
//                                                                        ^^^^^^^^^
// ruleid: javascript-weak-tls
tls.DEFAULT_MIN_VERSION = 'TLSv1.2';
//                        ^^^^^^^
// ruleid: javascript-weak-tls-method
const agent = new https.Agent({ secureProtocol: 'TLSv1_2_method' });
//                                              ^^^^^^^^^^^^^^
// ruleid: javascript-weak-tls-method
https.request({ host: 'old.example', secureProtocol: 'TLSv1_2_method' });
//                                                   ^^^^^^^^^^^^^^
// ruleid: javascript-weak-tls-cipher
https.createServer({ key, cert, ciphers: 'ECDHE-RSA-AES128-SHA256:RC4:HIGH' }, app);
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: javascript-weak-tls-cipher
const context = tls.createSecureContext({ ciphers: 'DES-CBC3-SHA' });
//                                                 ^^^^^^^^^^^^^^
// ruleid: javascript-weak-tls-parser
http.createServer({ insecureHTTPParser: false }, app).listen(80);
//                                      ^^^^
