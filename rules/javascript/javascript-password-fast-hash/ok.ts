import { createHash, scrypt } from 'node:crypto';

export function store(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // ok: javascript-password-fast-hash
    scrypt(password, salt, 64, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

// ok: javascript-password-fast-hash
export const fingerprint = (passwordPolicy: object): string => createHash('sha256').update(JSON.stringify(passwordPolicy)).digest('hex');

export interface Hasher {
  // ok: javascript-password-fast-hash
  md5(password: string): string;
}
