const crypto = require('node:crypto');
const bcrypt = require('bcrypt');
const argon2 = require('argon2');

const ROUNDS = 310000;

async function store(password) {
  const salt = crypto.randomBytes(16);
  // ok: javascript-password-hash-too-cheap, javascript-password-hash-constant-salt
  const first = crypto.pbkdf2Sync(password, salt, 600000, 64, 'sha256');
  // ok: javascript-password-hash-too-cheap
  const second = crypto.pbkdf2Sync(password, salt, ROUNDS, 64, 'sha512');
  // ok: javascript-password-hash-too-cheap
  const third = crypto.pbkdf2Sync(password, salt, Number(process.env.ROUNDS), 64, 'sha512');
  // ok: javascript-password-hash-too-cheap-bcrypt, javascript-password-hash-constant-salt
  const fourth = await bcrypt.hash(password, 12);
  // ok: javascript-password-hash-too-cheap-bcrypt, javascript-password-hash-constant-salt
  const fifth = await bcrypt.hash(password, await bcrypt.genSalt(10));
  // ok: javascript-password-hash-too-cheap-scrypt, javascript-password-hash-constant-salt
  const sixth = crypto.scryptSync(password, salt, 64, { N: 2 ** 17, maxmem: 2 ** 28 });
  // ok: javascript-password-hash-constant-salt
  const seventh = crypto.scryptSync(password, crypto.randomBytes(16), 64);
  // ok: javascript-password-hash-constant-salt
  return [first, second, third, fourth, fifth, sixth, seventh, await argon2.hash(password)];
}
