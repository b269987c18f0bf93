const crypto = require('node:crypto');
const { users } = require('./users');

function createSession(user) {
  // ruleid: javascript-insecure-random-secret
  const token = globalThis.crypto.randomUUID();
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-insecure-random-secret
  const csrfToken = globalThis.crypto.randomUUID();
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-insecure-random-secret
  user.apiKey = globalThis.crypto.randomUUID();
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-insecure-random-secret
  return { token, csrfToken, sessionId: globalThis.crypto.randomUUID() };
  //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
}

let secret;
function rotate() {
  // ruleid: javascript-insecure-random-secret
  secret = globalThis.crypto.randomUUID();
  //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-insecure-random-secret
  this.refresh_token = globalThis.crypto.randomUUID();
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

function authorizeUrl(client) {
  // ruleid: javascript-insecure-random-secret
  const oauthState = globalThis.crypto.randomUUID();
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-insecure-random-secret
  const nonce = globalThis.crypto.randomUUID();
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return `${client.url}?state=${oauthState}&nonce=${nonce}`;
}

// A person types these, so their shape has to stay.
async function sendCode(mail) {
  // ruleid: javascript-insecure-random-code
  const otp = crypto.randomInt(100000, 1000000);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-insecure-random-code
  const verificationCode = String(Math.floor(Math.random() * 1e6)).padStart(6, '0');
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-insecure-random-code
  await users.update(mail, { otp, resetCode: Math.random().toString().slice(2, 8) });
  //                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-insecure-random-code
  const resetToken = `rst_${Math.random().toString(36).slice(2)}`;
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return { verificationCode, resetToken };
}

function invite(mail) {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  let password = '';
  for (let i = 0; i < 12; i++) {
    // ruleid: javascript-insecure-random-code
    password += letters[Math.floor(Math.random() * letters.length)];
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
  // ruleid: javascript-insecure-random-code
  const accessToken = Array.from({ length: 32 }, () => letters.charAt(Math.random() * letters.length)).join('');
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return users.create({ mail, password, accessToken });
}

// What a function promises by its name.
function generateToken() {
  // ruleid: javascript-insecure-random-returned
  return globalThis.crypto.randomUUID();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// ruleid: javascript-insecure-random-returned
const createOtp = () => Math.floor(1000 + Math.random() * 9000);
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

const makeSessionId = (prefix) => {
  // ruleid: javascript-insecure-random-returned
  return prefix + Math.random().toString(36).slice(2);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
};

// Known gap: the value takes a detour through a variable.
const digits = Math.random().toString(36).slice(2);
// todoruleid: javascript-insecure-random-secret
const laterToken = digits;

module.exports = { createSession, rotate, authorizeUrl, sendCode, invite, generateToken, createOtp, makeSessionId, laterToken, crypto };
