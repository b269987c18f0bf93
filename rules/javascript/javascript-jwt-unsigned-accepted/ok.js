const jwt = require('jsonwebtoken');
const simple = require('jwt-simple');
const zlib = require('node:zlib');

const KEY = process.env.JWT_KEY;

function readSession(token) {
  // ok: javascript-jwt-unsigned-accepted
  return jwt.verify(token, KEY, { algorithms: ['HS256'] });
}

function readWithoutOptions(token) {
  // The library refuses unsigned tokens unless none is asked for.
  // ok: javascript-jwt-unsigned-accepted
  return jwt.verify(token, KEY);
}

function readConfigured(token, algorithms) {
  // ok: javascript-jwt-unsigned-accepted
  return jwt.verify(token, KEY, { algorithms });
}

// Looking at a token without trusting it has a function of its own.
function keyIdOf(token) {
  // ok: javascript-jwt-unsigned-accepted
  return jwt.decode(token, { complete: true })?.header.kid;
}

function readSimple(token) {
  // ok: javascript-jwt-simple-unverified
  const checked = simple.decode(token, KEY, false, 'HS256');
  // ok: javascript-jwt-simple-unverified
  const issuer = simple.decode(token, null, true).iss;
  // ok: javascript-jwt-simple-unverified
  const peeked = simple.decode(token, '', true);
  return { checked, issuer, peeked };
}

// A list of algorithms for something else.
// ok: javascript-jwt-unsigned-accepted
const compression = { algorithms: ['none', 'zlib'], level: zlib.constants.Z_BEST_SPEED };
// ok: javascript-jwt-unsigned-accepted
const ssh = { host: 'files.example', algorithms: { compress: ['none'] } };

// ok: javascript-jwt-unsigned-accepted
const refused = ['none'].includes('HS256') ? [] : ['HS256'];

function sign(user) {
  // ok: javascript-jwt-signed-with-none
  return jwt.sign({ sub: user.id, alg: 'none' }, KEY, { algorithm: 'HS256', expiresIn: '1h' });
}

// ok: javascript-jwt-expiry-ignored
const strategy = { jwtFromRequest: readSession, ignoreExpiration: false, secretOrKey: KEY };

function renew(token) {
  // The refresh of an access token that has just expired: its signature is checked.
  // ok: javascript-jwt-expiry-ignored
  return jwt.verify(token, KEY, { algorithms: ['HS256'], ignoreExpiration: true });
}

// ok: javascript-jwt-only-unsigned-accepted
console.warn("{ algorithms: ['none'] } is refused");

// Not a JWT library's decode.
// ok: javascript-jwt-simple-unverified
const text = new Decoder().decode(compression, KEY, true);

module.exports = { readSession, readWithoutOptions, readConfigured, keyIdOf, readSimple, compression, ssh, refused, sign, strategy, renew, text };
