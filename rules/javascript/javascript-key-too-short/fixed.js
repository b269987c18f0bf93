const crypto = require('node:crypto');
const { generateKeyPairSync } = require('crypto');
const NodeRSA = require('node-rsa');
const forge = require('node-forge');

// ruleid: javascript-key-too-short
const pair = crypto.generateKeyPairSync('rsa', { modulusLength: 3072, publicKeyEncoding: { type: 'spki', format: 'pem' } });
//                                                              ^^^^
// ruleid: javascript-key-too-short
const small = generateKeyPairSync('rsa-pss', { modulusLength: 3072 });
//                                                            ^^^
const BITS = 1024;
// ruleid: javascript-key-too-short
crypto.generateKeyPair('rsa', { modulusLength: 3072 }, () => {});
//                                             ^^^^
// ruleid: javascript-key-too-short
const key = new NodeRSA({ b: 3072 });
//                           ^^^
// ruleid: javascript-key-too-short
const forged = forge.pki.rsa.generateKeyPair(3072);
//                                           ^^^^
// ruleid: javascript-key-too-short
const exchange = crypto.createDiffieHellman(3072);
//                                          ^^^^

async function inBrowser() {
  // ruleid: javascript-key-too-short
  return crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, true, ['encrypt']);
//                                                                    ^^^^
}

// ruleid: javascript-key-on-short-curve
const curve = crypto.generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
//                                                           ^^^^^^^^^^^
// ruleid: javascript-key-on-short-curve
const ecdh = crypto.createECDH('prime256v1');
//                             ^^^^^^^^^^^
// ruleid: javascript-key-small-group
const group = crypto.getDiffieHellman('modp14');
//                                    ^^^^^^^
