const jwt = require('jsonwebtoken');
const { verify } = require('jsonwebtoken');
const simple = require('jwt-simple');
const { expressjwt } = require('express-jwt');
const { createVerifier } = require('fast-jwt');

const KEY = process.env.JWT_KEY;

function readSession(token) {
  // ruleid: javascript-jwt-unsigned-accepted
  return jwt.verify(token, KEY, { algorithms: ['HS256'] });
  //                                          ^^^^^^^^^^^^^^^^^
}

function readWithCallback(token, done) {
  // ruleid: javascript-jwt-unsigned-accepted
  jwt.verify(token, KEY, { issuer: 'https://id.example', algorithms: ["RS256", "ES256"] }, done);
  //                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
}

function readImported(token) {
  // ruleid: javascript-jwt-unsigned-accepted
  return verify(token, KEY, { algorithms: ['HS256'], maxAge: '1h' });
  //                                      ^^^^^^^^^^^^^^^^^
}

// ruleid: javascript-jwt-unsigned-accepted
const guard = expressjwt({ secret: KEY, algorithms: ['RS256'] });
//                                                  ^^^^^^^^^^^^^^^^^

// ruleid: javascript-jwt-unsigned-accepted
const verifier = createVerifier({ key: KEY, algorithms: ['HS512'] });
//                                                      ^^^^^^^^^^^^^^^^^

// Nothing else is accepted.
function readUnsigned(token) {
  // ruleid: javascript-jwt-only-unsigned-accepted
  return jwt.verify(token, '', { algorithms: ['none'] });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// ruleid: javascript-jwt-only-unsigned-accepted
const openGuard = expressjwt({ secret: undefined, algorithms: ['none'], requestProperty: 'auth' });
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// Tokens without a signature are made.
function invite(user) {
  // ruleid: javascript-jwt-signed-with-none
  return jwt.sign({ sub: user.id }, null, { algorithm: 'none', expiresIn: '7d' });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// The library for which a third argument means: do not look at the signature.
function readSimple(token) {
  // ruleid: javascript-jwt-simple-unverified
  const first = simple.decode(token, KEY, false);
  //                                      ^^^^
  // ruleid: javascript-jwt-simple-unverified
  const second = simple.decode(token, process.env.OTHER_KEY, false, 'HS256');
  //                                                         ^^^^
  return { first, second };
}

// Known gaps: the list takes a detour through a variable, or none stands between others.
const ACCEPTED = ['HS256', 'none'];
function readLater(token) {
  // todoruleid: javascript-jwt-unsigned-accepted
  const first = jwt.verify(token, KEY, { algorithms: ACCEPTED });
  // todoruleid: javascript-jwt-unsigned-accepted
  const second = jwt.verify(token, KEY, { algorithms: ['HS256', 'none', 'RS256'] });
  return [first, second];
}

module.exports = { readSession, readWithCallback, readImported, guard, verifier, readUnsigned, openGuard, invite, readSimple, readLater };

function sign(user, key) {
  // ruleid: javascript-jwt-signed-with-none
  return jwt.sign({ sub: user.id }, key, { algorithm: 'HS256', expiresIn: '7d' });
}
