import CryptoJS from 'crypto-js';
import nacl from 'tweetnacl';
import aesjs from 'aes-js';

export function seal(text, key) {
  const iv = CryptoJS.enc.Hex.parse('000102030405060708090a0b0c0d0e0f');
  // ruleid: javascript-cipher-without-secrecy
  return CryptoJS.AES.encrypt(text, key, { iv });
}

export function box(text, key) {
  const nonce = new Uint8Array(nacl.secretbox.nonceLength);
  // ruleid: javascript-cipher-without-secrecy
  return nacl.secretbox(text, nonce, key);
}

export function blocks(bytes, key) {
  // ruleid: javascript-cipher-ecb
  return new aesjs.ModeOfOperation.ecb(key).encrypt(bytes);
}
