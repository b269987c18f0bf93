import * as crypto from 'node:crypto';
import { createCipheriv, type CipherGCM } from 'node:crypto';

export class Vault {
  constructor(private readonly key: Buffer) {}

  open(): CipherGCM {
    // ruleid: javascript-cipher-without-secrecy
    return createCipheriv('aes-256-gcm', this.key, Buffer.alloc(12, 0));
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  close(text: string): string {
    // ruleid: javascript-cipher-without-secrecy
    const cipher = crypto.createCipheriv(`aes-256-cbc`, this.key!, Buffer.from('1234567890123456'));
    //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
  }

  async seal(key: CryptoKey, bytes: Uint8Array): Promise<ArrayBuffer> {
    // ruleid: javascript-cipher-without-secrecy
    return globalThis.crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) }, key, bytes);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

// ruleid: javascript-cipher-ecb
export const blocks = (key: Buffer): crypto.Cipher => crypto.createCipheriv('aes-128-ecb', key, null);
//                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: javascript-cipher-without-iv
export const old = (password: string): unknown => (crypto as { createCipher?: unknown }).createCipher ?? crypto.createCipher('aes192', password);
//                                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: javascript-cipher-broken
export const past = (key: Buffer, iv: Buffer): crypto.Cipher => createCipheriv('des-cbc', key, iv);
//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
