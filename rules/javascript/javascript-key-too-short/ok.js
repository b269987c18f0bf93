const crypto = require('node:crypto');
const NodeRSA = require('node-rsa');

// ok: javascript-key-too-short
const pair = crypto.generateKeyPairSync('rsa', { modulusLength: 3072 });
// ok: javascript-key-too-short
const fair = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
// ok: javascript-key-too-short
const asked = crypto.generateKeyPairSync('rsa', { modulusLength: Number(process.env.BITS) });
// ok: javascript-key-too-short
const key = new NodeRSA({ b: 4096 });
// ok: javascript-key-on-short-curve
const curve = crypto.generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
// ok: javascript-key-on-short-curve
const ecdh = crypto.createECDH('secp256k1');
// ok: javascript-key-small-group
const group = crypto.getDiffieHellman('modp15');
// ok: javascript-key-too-short
const edwards = crypto.generateKeyPairSync('ed25519');
