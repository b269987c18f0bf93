import { createCipheriv, randomBytes, type Cipher } from 'node:crypto';

export function seal(key: Buffer, text: string): Buffer {
  const iv: Buffer = randomBytes(16);
  // ok: javascript-cipher-without-secrecy
  const cipher: Cipher = createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
}

export function sealWith(algorithm: string, key: Buffer, iv: Buffer): Cipher {
  // ok: javascript-cipher-ecb
  return createCipheriv(algorithm, key, iv);
}

export interface Ciphers {
  // ok: javascript-cipher-without-iv
  createCipher(algorithm: 'aes-256-ecb', password: string): Cipher;
}
