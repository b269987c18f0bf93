const crypto = require('node:crypto');
const md5 = require('md5');
const seedrandom = require('seedrandom');

function session() {
  // ok: javascript-random-predictable-bytes
  return crypto.randomBytes(16).toString('hex');
}

// ok: javascript-random-predictable-seed
const shuffled = seedrandom('level one');

function forgot(user) {
  // ok: javascript-random-predictable-token
  user.resetToken = crypto.randomBytes(32).toString('hex');
  // A stored token is a digest of a random one.
  const sent = crypto.randomUUID();
  // ok: javascript-random-predictable-token
  user.storedToken = crypto.createHash('sha256').update(sent).digest('hex');
  // ok: javascript-random-predictable-token
  const gravatar = md5(user.email);
  // ok: javascript-random-predictable-token
  return { gravatar, expires: Date.now() };
}
