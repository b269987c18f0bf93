const https = require('node:https');
const tls = require('node:tls');

// ok: javascript-weak-tls
https.createServer({ key, cert, minVersion: 'TLSv1.2' }, app).listen(443);
// ok: javascript-weak-tls
const socket = tls.connect({ host: 'mail.example', port: 993, minVersion: 'TLSv1.3' });
// ok: javascript-weak-tls
const manifest = { minVersion: '1.0.0', maxVersion: '2' };
// ok: javascript-weak-tls-method
const agent = new https.Agent({ secureProtocol: 'TLSv1_2_method' });
// ok: javascript-weak-tls-method
const any = new https.Agent({ secureProtocol: 'TLS_method', minVersion: 'TLSv1.2' });
// ok: javascript-weak-tls-cipher
https.createServer({ key, cert, ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:!RC4:!aNULL:!MD5' }, app);
// ok: javascript-weak-tls-cipher
const context = tls.createSecureContext({ ciphers: tls.getCiphers().join(':') });
