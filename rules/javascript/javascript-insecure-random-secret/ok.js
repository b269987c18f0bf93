const crypto = require('node:crypto');

// ok: javascript-insecure-random-secret
const token = crypto.randomUUID();
// ok: javascript-insecure-random-secret
const secret = crypto.randomBytes(32).toString('hex');
// ok: javascript-insecure-random-code
const otp = crypto.randomInt(100000, 1000000);

// Random things that are no secret.
// ok: javascript-insecure-random-secret
const elementId = Math.random().toString(36).slice(2);
// ok: javascript-insecure-random-code
const delay = Math.floor(Math.random() * 1000);
// ok: javascript-insecure-random-code
const color = '#' + Math.random().toString(16).slice(2, 8);
// ok: javascript-insecure-random-secret
const key = Math.random().toString(36);
// ok: javascript-insecure-random-code
const sample = { tokens: Math.floor(Math.random() * 100), passwordLength: Math.round(8 + Math.random() * 8) };

// Names that only begin with such a word.
// ok: javascript-insecure-random-secret
const tokenColor = Math.random().toString(16).slice(2, 8);
// ok: javascript-insecure-random-code
const secretSantaIndex = Math.floor(Math.random() * 12);
// ok: javascript-insecure-random-secret
const announce = Math.random().toString(36).slice(2);
// ok: javascript-insecure-random-code
const areaCode = Math.floor(Math.random() * 900);

// A word from a text, not a secret.
function pick(tokens) {
  // ok: javascript-insecure-random-secret
  const token = tokens[Math.floor(Math.random() * tokens.length)];
  // ok: javascript-insecure-random-returned
  return token;
}

// Tells the newest of two requests apart, and opens nothing.
function load(list) {
  // ok: javascript-insecure-random-secret
  const fetchToken = Math.random().toString(36).slice(2);
  list.newest = fetchToken;
  return list.fetch().then((rows) => {
    if (list.newest === fetchToken) list.rows = rows;
  });
}

// The secret does not come from the random number.
function login(password) {
  // ok: javascript-insecure-random-code
  const retry = { password, after: Math.random() * 100 };
  // ok: javascript-insecure-random-code
  const accessToken = retry.after > 50 ? readToken() : undefined;
  const resetToken = schedule(() => {
    // ok: javascript-insecure-random-code
    return Math.random() < 0.1;
  });
  return { accessToken, resetToken };
}

// ok: javascript-insecure-random-returned
const getTokenPosition = () => Math.floor(Math.random() * 10);

function generateTokenColor() {
  // ok: javascript-insecure-random-returned
  return `#${Math.random().toString(16).slice(2, 8)}`;
}

function createPassword() {
  // ok: javascript-insecure-random-returned
  return crypto.randomBytes(12).toString('base64url');
}

// ok: javascript-insecure-random-secret
console.warn('const token = Math.random().toString(36)');

module.exports = { token, secret, otp, elementId, delay, color, key, sample, tokenColor, secretSantaIndex, announce, areaCode, pick, load, login };
module.exports.more = { getTokenPosition, generateTokenColor, createPassword };
