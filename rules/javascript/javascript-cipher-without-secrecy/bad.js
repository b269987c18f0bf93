const crypto = require('node:crypto');
const { createCipheriv } = require('crypto');
const CryptoJS = require('crypto-js');

const KEY = Buffer.from(process.env.KEY, 'hex');

function encrypt(text) {
  // ruleid: javascript-cipher-without-secrecy
  const cipher = crypto.createCipheriv('aes-256-cbc', KEY, 'abcdefghijklmnop');
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

function encryptOthers() {
  // ruleid: javascript-cipher-without-secrecy
  const first = createCipheriv('aes-256-gcm', KEY, Buffer.alloc(12));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cipher-without-secrecy
  const second = crypto.createCipheriv('aes-128-ctr', KEY, Buffer.alloc(16, 0));
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cipher-without-secrecy
  const third = crypto.createCipheriv('aes-256-cbc', KEY, Buffer.from('00000000000000000000000000000000', 'hex'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cipher-without-secrecy
  const fourth = crypto.createCipheriv('chacha20-poly1305', KEY, new Uint8Array(12), { authTagLength: 16 });
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cipher-without-secrecy
  const fifth = createCipheriv('aes-256-cbc', KEY, Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return [first, second, third, fourth, fifth];
}

async function encryptInPage(key, bytes) {
  // ruleid: javascript-cipher-without-secrecy
  const first = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, bytes);
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cipher-without-secrecy
  const second = await window.crypto.subtle.encrypt({ name: 'AES-CTR', counter: new Uint8Array(16), length: 64 }, key, bytes);
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cipher-without-secrecy
  const third = CryptoJS.AES.encrypt(bytes, key, { iv: CryptoJS.enc.Utf8.parse('0123456789abcdef'), mode: CryptoJS.mode.CBC });
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return [first, second, third];
}

// No initialisation vector at all.
function encryptOld(text, password) {
  // ruleid: javascript-cipher-without-iv
  const cipher = crypto.createCipher('aes192', password);
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

// Each block by itself.
function encryptBlocks(text) {
  // ruleid: javascript-cipher-ecb
  const first = crypto.createCipheriv('aes-256-ecb', KEY, null);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cipher-ecb
  const second = createCipheriv("AES-128-ECB", KEY, '');
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cipher-ecb
  const third = CryptoJS.AES.encrypt(text, KEY, { mode: CryptoJS.mode.ECB, padding: CryptoJS.pad.Pkcs7 });
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return [first, second, third];
}

// Ciphers of the past.
function encryptPast(text, iv) {
  // ruleid: javascript-cipher-broken
  const first = crypto.createCipheriv('des-cbc', KEY, iv);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cipher-broken
  const second = crypto.createCipheriv('rc4', KEY, null);
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cipher-broken
  return [first, second, CryptoJS.DES.encrypt(text, KEY)];
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// A constant stands for its text.
const IV = 'abcdefghijklmnop';
// ruleid: javascript-cipher-without-secrecy
const later = crypto.createCipheriv('aes-256-cbc', KEY, IV);
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// Bytes in a variable.
const ZEROS = Buffer.alloc(16);
// ruleid: javascript-cipher-without-secrecy
const latest = crypto.createCipheriv('aes-256-cbc', KEY, ZEROS);

module.exports = { encrypt, encryptOthers, encryptInPage, encryptOld, encryptBlocks, encryptPast, later, latest };

// Padding, and a tag that nobody looks at.
function open(box, publicKey) {
  // ruleid: javascript-cipher-padding
  const first = crypto.publicEncrypt({ key: publicKey, padding: crypto.constants.RSA_PKCS1_PADDING }, box.text);
  // ruleid: javascript-cipher-tag-unchecked
  const decipher = crypto.createDecipheriv('aes-256-gcm', box.key, box.iv);
  return [first, decipher.update(box.text, 'hex', 'utf8')];
}

function others(box) {
  // ruleid: javascript-cipher-ecb
  const first = crypto.createCipheriv('aes-128-ecb', box.key, null);
  // ruleid: javascript-cipher-broken
  const second = crypto.createCipheriv('des-ede3-cbc', box.key, box.iv);
  // ruleid: javascript-cipher-without-secrecy
  return [first, second, crypto.createCipheriv('aes-128-gcm', box.key, '')];
}
