const crypto = require('node:crypto');

const FIXED_IV = Buffer.from('0123456789abcdef');
const ZEROS = Buffer.alloc(16, 0);

function encrypt(text, key) {
  // ruleid: javascript-cipher-without-secrecy
  const cipher = crypto.createCipheriv('aes-256-cbc', key, FIXED_IV);
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

function seal(text, key) {
  // ruleid: javascript-cipher-without-secrecy
  const cipher = crypto.createCipheriv('aes-256-gcm', key, ZEROS);
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

module.exports = { encrypt, seal };
