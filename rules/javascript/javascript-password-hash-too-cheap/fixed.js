const crypto = require('node:crypto');
const bcrypt = require('bcrypt');
const { pbkdf2Sync, scryptSync } = require('crypto');
const { hash } = require('bcryptjs');
const argon2 = require('argon2');
const CryptoJS = require('crypto-js');

function store(password, salt, done) {
  // ruleid: javascript-password-hash-too-cheap
  crypto.pbkdf2(password, salt, 210000, 64, 'sha512', done);
//                              ^^^^
  // ruleid: javascript-password-hash-too-cheap
  return pbkdf2Sync(password, salt, 210000, 64, 'sha256');
//                                  ^^
}

const ITERATIONS = 2048;
function storeByName(password, salt) {
  // ruleid: javascript-password-hash-too-cheap
  return crypto.pbkdf2Sync(password, salt, 210000, 64, 'sha256');
//                                         ^^^^^^^^^^
}

async function storeByLibrary(password, salt) {
  // ruleid: javascript-password-hash-too-cheap-library
  const first = CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 600000 });
//                                                                        ^^^^
  // ruleid: javascript-password-hash-too-cheap-library
  const second = await crypto.subtle.deriveKey({ name: 'PBKDF2', salt, iterations: 600000, hash: 'SHA-256' }, password, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
//                                                                                 ^^^^
  return [first, second];
}

async function storeByBcrypt(password) {
  // ruleid: javascript-password-hash-too-cheap-bcrypt
  const first = await bcrypt.hash(password, 12);
//                                          ^
  // ruleid: javascript-password-hash-too-cheap-bcrypt
  const salt = bcrypt.genSaltSync(12);
//                                ^
  // ruleid: javascript-password-hash-too-cheap-bcrypt
  return [first, salt, await hash(password, 12)];
//                                          ^
}

function storeByScrypt(password, salt) {
  // ruleid: javascript-password-hash-too-cheap-scrypt
  return scryptSync(password, salt, 64, { N: 16384, r: 8, p: 1 });
//                                           ^^^^
}

async function storeAlike(password) {
  // ruleid: javascript-password-hash-constant-salt
  const first = crypto.scryptSync(password, 'salt', 64);
//                                          ^^^^^^
  // ruleid: javascript-password-hash-constant-salt
  const second = crypto.pbkdf2Sync(password, Buffer.from('5a17', 'hex'), 310000, 32, 'sha256');
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-password-hash-constant-salt
  const third = await argon2.hash(password, { salt: Buffer.alloc(16) });
//                                                  ^^^^^^^^^^^^^^^^
  return [first, second, third];
}
