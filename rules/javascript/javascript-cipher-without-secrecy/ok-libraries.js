import CryptoJS from 'crypto-js';
import nacl from 'tweetnacl';
import aesjs from 'aes-js';

export function seal(text, key) {
  const iv = CryptoJS.lib.WordArray.random(16);
  // ok: javascript-cipher-without-secrecy
  return { iv, sealed: CryptoJS.AES.encrypt(text, key, { iv }) };
}

export function box(text, key) {
  const nonce = nacl.randomBytes(nacl.secretbox.nonceLength);
  // ok: javascript-cipher-without-secrecy
  return { nonce, sealed: nacl.secretbox(text, nonce, key) };
}

export function blocks(bytes, key, iv) {
  // ok: javascript-cipher-ecb
  return new aesjs.ModeOfOperation.cbc(key, iv).encrypt(bytes);
}
