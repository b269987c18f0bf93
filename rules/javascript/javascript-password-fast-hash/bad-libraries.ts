import MD5 from 'crypto-js/md5';
import SparkMD5 from 'spark-md5';
import * as Crypto from 'expo-crypto';

export async function hashes(password: string) {
  return [
    // ruleid: javascript-password-fast-hash
    MD5(password + 'pepper').toString(),
    // ruleid: javascript-password-fast-hash
    SparkMD5.hash(password),
    // ruleid: javascript-password-fast-hash
    new Bun.CryptoHasher('md5').update(password).digest('hex'),
    // ruleid: javascript-password-fast-hash
    await Crypto.digestStringAsync(Crypto.CryptoDigestAlgorithm.SHA256, password),
  ];
}
