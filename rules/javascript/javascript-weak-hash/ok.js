const crypto = require('node:crypto');
const CryptoJS = require('crypto-js');

function tokenOf(order) {
  // ok: javascript-weak-hash
  return crypto.createHash('sha256').update(order.id + order.secret).digest('hex');
}

function etag(body) {
  // Nobody gains from a second body with the same name.
  // ok: javascript-weak-hash
  return crypto.createHash('md5').update(body).digest('hex');
}

function store(body) {
  // ok: javascript-weak-hash
  const cacheKey = crypto.createHash('md5').update(body).digest('hex');
  // ok: javascript-weak-hash
  const entry = { etag: crypto.createHash('sha1').update(body).digest('base64'), body };
  return [cacheKey, entry];
}

function handshake(key) {
  // ok: javascript-weak-hash
  return crypto.createHash('sha1').update(key + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');
}

function chosen(algorithm, text) {
  // ok: javascript-weak-hash
  return crypto.createHash(algorithm).update(text).digest('hex');
}

function byLibrary(license) {
  // ok: javascript-weak-hash-library
  return [CryptoJS.SHA256(license.owner), CryptoJS.SHA3(license.owner), crypto.subtle.digest('SHA-256', license.bytes)];
}

function signed(invoice, key) {
  // ok: javascript-weak-hash-signature
  const signer = crypto.createSign('RSA-SHA256');
  // ok: javascript-weak-hash-signature
  return [signer, crypto.sign('sha512', invoice, key), crypto.sign(null, invoice, key)];
}

function mac(message, key) {
  // ok: javascript-weak-hash-mac
  return crypto.createHmac('sha256', key).update(message).digest('hex');
}
