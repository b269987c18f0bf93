const crypto = require('node:crypto');
const { createHash, createSign } = require('crypto');
const CryptoJS = require('crypto-js');
const forge = require('node-forge');

function tokenOf(order) {
  // ruleid: javascript-weak-hash
  return crypto.createHash('sha256').update(order.id + order.secret).digest('hex');
//                         ^^^^^
}

function seal(document) {
  // ruleid: javascript-weak-hash
  const hash = createHash('sha256');
//                        ^^^^^^
  hash.update(document);
  return hash.digest('base64');
}

// A constant stands for its text.
const ALGORITHM = 'sha1';
function sealAgain(document) {
  // ruleid: javascript-weak-hash
  return crypto.createHash('sha256').update(document).digest();
//                         ^^^^^^^^^
}

function byLibrary(license) {
  // ruleid: javascript-weak-hash-library
  const first = CryptoJS.SHA256(license.owner + license.until).toString();
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-weak-hash-library
  const second = CryptoJS.SHA256(license.owner);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-weak-hash-library
  const third = forge.md.md5.create();
//              ^^^^^^^^^^^^^^^^^^^^^
  third.update(license.owner);
  // ruleid: javascript-weak-hash-library
  return [first, second, third, crypto.subtle.digest('SHA-1', license.bytes)];
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

function signed(invoice, key) {
  // ruleid: javascript-weak-hash-signature
  const signer = createSign('sha256');
//                          ^^^^^^^^^^
  signer.update(invoice);
  // ruleid: javascript-weak-hash-signature
  const verifier = crypto.createVerify('sha256');
//                                     ^^^^^
  // ruleid: javascript-weak-hash-signature
  return [signer.sign(key), verifier, crypto.sign('sha256', invoice, key)];
//                                                ^^^^^^
}

function mac(message, key) {
  // ruleid: javascript-weak-hash-mac
  return crypto.createHmac('sha256', key).update(message).digest('hex');
//                         ^^^^^
}
