const crypto = require('node:crypto');
const bcrypt = require('bcrypt');
const md5 = require('md5');

// Functions that are slow on purpose.
async function register(password) {
  // ok: javascript-password-fast-hash
  const first = await bcrypt.hash(password, 12);
  // ok: javascript-password-fast-hash
  const second = crypto.scryptSync(password, crypto.randomBytes(16), 64);
  // ok: javascript-password-fast-hash
  const third = crypto.pbkdf2Sync(password, crypto.randomBytes(16), 600_000, 32, 'sha256');
  return [first, second, third];
}

// Other things are hashed.
function others(file, token, user) {
  // ok: javascript-password-fast-hash
  const etag = crypto.createHash('sha1').update(file.content).digest('base64');
  // ok: javascript-password-fast-hash
  const stored = crypto.createHash('sha256').update(token).digest('hex');
  // ok: javascript-password-fast-hash
  const avatar = md5(user.mail.toLowerCase());
  // ok: javascript-password-fast-hash
  const key = md5(user.passwordResetUrl);
  // ok: javascript-password-fast-hash
  const field = crypto.createHash('md5').update(user.passwordFieldName).digest('hex');
  // ok: javascript-password-fast-hash
  const constant = crypto.createHash('sha256').update('the word password in a text').digest('hex');
  // ok: javascript-password-fast-hash
  const length = crypto.createHash('sha256').update(String(user.passwordLength)).digest('hex');
  return { etag, stored, avatar, key, field, constant, length };
}

// A keyed hash is something else.
function sign(password, text) {
  // ok: javascript-password-fast-hash
  return crypto.createHmac('sha256', password).update(text).digest('hex');
}

// The service takes five letters of the hash and never sees the password.
async function isPwned(password) {
  // ok: javascript-password-fast-hash
  const hash = crypto.createHash('sha1').update(password).digest('hex').toUpperCase();
  const answer = await fetch(`https://api.pwnedpasswords.com/range/${hash.slice(0, 5)}`);
  return (await answer.text()).includes(hash.slice(5));
}

// HTTP's digest authentication prescribes MD5.
function answer(user, realm, password) {
  // ok: javascript-password-fast-hash
  return crypto.createHash('md5').update(`${user}:${realm}:${password}`).digest('hex');
}

function update(form) {
  // ok: javascript-password-fast-hash
  form.update(form.password);
  // ok: javascript-password-fast-hash
  return 'never md5(password)';
}

module.exports = { register, others, sign, isPwned, answer, update };
