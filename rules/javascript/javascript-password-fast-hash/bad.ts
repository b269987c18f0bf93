import { createHash } from 'node:crypto';
import * as crypto from 'node:crypto';
import md5 from 'blueimp-md5';

interface Login {
  readonly mail: string;
  readonly password: string;
}

export class Accounts {
  private readonly salt = 'parcel';

  hash(login: Login): string {
    // ruleid: javascript-password-fast-hash
    return createHash('sha256').update(login.password).digest('hex');
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  hashWithSalt({ password }: Login): string {
    // ruleid: javascript-password-fast-hash
    return crypto.createHash('md5').update(this.salt + password!).digest('hex');
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  isRight(login: Login, stored: string): boolean {
    // ruleid: javascript-password-fast-hash
    return stored === md5(login.password as string);
    //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

// ruleid: javascript-password-fast-hash
export const hashOf = (passphrase: string): Buffer => createHash('sha512').update(passphrase.normalize()).digest();
//                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

export function reset(userPassword: string): string {
  // ruleid: javascript-weak-hash
  const hash = createHash('sha1');
//                        ^^^^^^
  // ruleid: javascript-password-fast-hash
  hash.update(Buffer.from(userPassword));
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return hash.digest('hex');
}

// ruleid: javascript-password-fast-hash
export const legacy = (user: { passwd: string }): string => createHash('ripemd160').update(user.passwd, 'utf8').digest('hex');
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
