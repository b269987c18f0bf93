const crypto = require('node:crypto');
const jwt = require('jsonwebtoken');
const session = require('express-session');
const cookieSession = require('cookie-session');
const cookieParser = require('cookie-parser');
const { expressjwt } = require('express-jwt');
const { sign } = require('jsonwebtoken');
const CryptoJS = require('crypto-js');
const express = require('express');

const app = express();
const SIGNING_WORDS = 'the parcels of the city';

function login(user) {
  // ruleid: javascript-hard-coded-key
  return jwt.sign({ sub: user.id }, process.env.JWT_SECRET, { expiresIn: '1h' });
//                                  ^^^^^^^^^^^^^^^^^^^^
}

function check(token) {
  // ruleid: javascript-hard-coded-key
  const first = jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] });
//                                ^^^^^^^^^^^^^
  // ruleid: javascript-hard-coded-key
  const second = sign({ sub: first.sub }, process.env.JWT_SECRET, { expiresIn: '5m' });
//                                        ^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-hard-coded-key
  return [first, second, jwt.verify(token, process.env.JWT_SECRET)];
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// ruleid: javascript-hard-coded-key
app.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }));
//                           ^^^^^^^^^^^^^^^^^^^^
// ruleid: javascript-hard-coded-key-session
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));
//                        ^^^^^^^^^^^^^^
// ruleid: javascript-hard-coded-key-session
app.use(cookieSession({ name: 'session', keys: [process.env.SESSION_SECRET, process.env.OLD_KEY] }));
//                                              ^^^^^^^^^
// ruleid: javascript-hard-coded-key-session
app.use(cookieParser(process.env.SESSION_SECRET));
//                   ^^^^^^^^^^^^^^^^^^^^^

function hide(text, iv) {
  // ruleid: javascript-hard-coded-key-cipher
  const cipher = crypto.createCipheriv('aes-256-gcm', process.env.ENCRYPTION_KEY, iv);
//                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-hard-coded-key-cipher
  const again = crypto.createCipheriv('aes-256-gcm', process.env.ENCRYPTION_KEY, iv);
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-hard-coded-key-cipher
  const mac = crypto.createHmac('sha256', process.env.ENCRYPTION_KEY).update(text).digest('hex');
//                                        ^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-hard-coded-key-cipher
  return [cipher, again, mac, CryptoJS.AES.encrypt(text, process.env.ENCRYPTION_KEY).toString()];
//                                                       ^^^^^^^^^^^^^^^^^^^^^
}

// ruleid: javascript-hard-coded-key-fallback
const sessionKey = process.env.SESSION_SECRET;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: javascript-hard-coded-key-fallback
const tokenKey = process.env.JWT_SECRET_KEY;
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

function admin(req, res, next) {
  // ruleid: javascript-hard-coded-key-compared, keyed-password
  if (req.body.password === 'nightparcel') return next();
  // ruleid: javascript-hard-coded-key-compared
  if ('nightparcel' === req.headers['x-admin-token']) return next();
//    ^^^^^^^^^^^^^
  return res.sendStatus(401);
}

const LOGIN_WORDS = 'parcels-by-night';
// ruleid: javascript-hard-coded-key-client
passport.use(new OAuth2Strategy({ clientID: 'parcels', clientSecret: LOGIN_WORDS, callbackURL: '/back' }, verify));
//                                                                   ^^^^^^^^^^^

// ruleid: javascript-hard-coded-key-client
new Sequelize('shop', 'shop', '{{token:password:sequelize}}', { dialect: 'mysql' });
