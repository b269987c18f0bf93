const crypto = require('node:crypto');
const { generateKeyPairSync } = require('crypto');
const NodeRSA = require('node-rsa');
const forge = require('node-forge');

// ruleid: javascript-key-too-short
const pair = crypto.generateKeyPairSync('rsa', { modulusLength: 1024, publicKeyEncoding: { type: 'spki', format: 'pem' } });
//                                                              ^^^^
// ruleid: javascript-key-too-short
const small = generateKeyPairSync('rsa-pss', { modulusLength: 512 });
//                                                            ^^^
const BITS = 1024;
// ruleid: javascript-key-too-short
crypto.generateKeyPair('rsa', { modulusLength: BITS }, () => {});
//                                             ^^^^
// ruleid: javascript-key-too-short
const key = new NodeRSA({ b: 512 });
//                           ^^^
// ruleid: javascript-key-too-short
const forged = forge.pki.rsa.generateKeyPair(1024);
//                                           ^^^^
// ruleid: javascript-key-too-short
const exchange = crypto.createDiffieHellman(1024);
//                                          ^^^^

async function inBrowser() {
  // ruleid: javascript-key-too-short
  return crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, true, ['encrypt']);
//                                                                    ^^^^
}

// ruleid: javascript-key-on-short-curve
const curve = crypto.generateKeyPairSync('ec', { namedCurve: 'secp112r1' });
//                                                           ^^^^^^^^^^^
// ruleid: javascript-key-on-short-curve
const ecdh = crypto.createECDH('secp160k1');
//                             ^^^^^^^^^^^
// ruleid: javascript-key-small-group
const group = crypto.getDiffieHellman('modp1');
//                                    ^^^^^^^
