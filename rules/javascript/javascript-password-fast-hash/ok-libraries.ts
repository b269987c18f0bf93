import MD5 from 'crypto-js/md5';
import SparkMD5 from 'spark-md5';

export async function hashes(content: string, password: string) {
  return [
    // ok: javascript-password-fast-hash
    MD5(content).toString(),
    // ok: javascript-password-fast-hash
    SparkMD5.hash(content),
    // ok: javascript-password-fast-hash
    await Bun.password.hash(password, { algorithm: 'argon2id' }),
  ];
}
