const crypto = require('node:crypto');

function encrypt(text, key) {
  const iv = Buffer.alloc(16);
  crypto.randomFillSync(iv);
  // ok: javascript-cipher-without-secrecy
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
}

function seal(text, key, count) {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(count, 8);
  // ok: javascript-cipher-without-secrecy
  const cipher = crypto.createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function sealAgain(text, key, given) {
  const iv = Buffer.from(given, 'hex');
  // ok: javascript-cipher-without-secrecy
  return crypto.createCipheriv('aes-256-cbc', key, iv);
}

module.exports = { encrypt, seal, sealAgain };
