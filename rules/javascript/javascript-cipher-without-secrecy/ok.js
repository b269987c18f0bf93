const crypto = require('node:crypto');
const CryptoJS = require('crypto-js');

const KEY = Buffer.from(process.env.KEY, 'hex');

function encrypt(text) {
  const iv = crypto.randomBytes(12);
  // ok: javascript-cipher-without-secrecy
  const cipher = crypto.createCipheriv('aes-256-gcm', KEY, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

function encryptOthers(iv, record) {
  // ok: javascript-cipher-without-secrecy
  const first = crypto.createCipheriv('aes-256-cbc', KEY, crypto.randomBytes(16));
  // ok: javascript-cipher-without-secrecy
  const second = crypto.createCipheriv('aes-256-cbc', KEY, Buffer.from(iv, 'hex'));
  // ok: javascript-cipher-without-secrecy
  const third = crypto.createCipheriv('aes-256-ctr', KEY, Buffer.from([0, 0, 0, record.number(), 0, 0, 0, 0]));
  // ok: javascript-cipher-without-secrecy
  const fourth = crypto.createCipheriv('aes-256-gcm', KEY, crypto.getRandomValues(new Uint8Array(12)));
  // To read what was written with it, one needs the vector that it had.
  // ok: javascript-cipher-without-secrecy
  const fifth = crypto.createDecipheriv('aes-256-cbc', KEY, 'abcdefghijklmnop');
  // ok: javascript-cipher-ecb
  const sixth = crypto.createDecipheriv('aes-256-ecb', KEY, null);
  // ok: javascript-cipher-broken
  const seventh = crypto.createDecipheriv('des-ede3-cbc', KEY, iv);
  return [first, second, third, fourth, fifth, sixth, seventh];
}

async function encryptInPage(key, bytes) {
  // ok: javascript-cipher-without-secrecy
  const first = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) }, key, bytes);
  // ok: javascript-cipher-without-secrecy
  const second = await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, key, bytes);
  // ok: javascript-cipher-without-secrecy
  const third = CryptoJS.AES.encrypt(bytes, key, { iv: CryptoJS.lib.WordArray.random(16) });
  // ok: javascript-cipher-without-secrecy
  const fourth = await vault.encrypt({ iv: new Uint8Array(12) }, key, bytes);
  return [first, second, third, fourth];
}

class Factory {
  // A method of our own with the same name.
  createCipher(name) {
    // ok: javascript-cipher-without-iv
    return factories.createCipher(name) ?? 'aes-256-ecb';
  }
}

// ok: javascript-cipher-ecb
console.warn("createCipheriv('aes-256-ecb', key, null) is refused");

module.exports = { encrypt, encryptOthers, encryptInPage, Factory };

function opened(box, publicKey) {
  // ok: javascript-cipher-padding
  const first = crypto.publicEncrypt({ key: publicKey, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING }, box.text);
  // ok: javascript-cipher-tag-unchecked
  const decipher = crypto.createDecipheriv('aes-256-gcm', box.key, box.iv);
  decipher.setAuthTag(box.tag);
  return [first, decipher.update(box.text, 'hex', 'utf8')];
}
