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
  return jwt.sign({ sub: user.id }, 'our parcels travel', { expiresIn: '1h' });
//                                  ^^^^^^^^^^^^^^^^^^^^
}

function check(token) {
  // ruleid: javascript-hard-coded-key
  const first = jwt.verify(token, SIGNING_WORDS, { algorithms: ['HS256'] });
//                                ^^^^^^^^^^^^^
  // ruleid: javascript-hard-coded-key
  const second = sign({ sub: first.sub }, "parcels and letters", { expiresIn: '5m' });
//                                        ^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-hard-coded-key
  return [first, second, jwt.verify(token, Buffer.from('b3VyIHBhcmNlbHM', 'base64'))];
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// ruleid: javascript-hard-coded-key
app.use(expressjwt({ secret: 'our parcels travel', algorithms: ['HS256'] }));
//                           ^^^^^^^^^^^^^^^^^^^^
// ruleid: javascript-hard-coded-key-session
app.use(session({ secret: 'keyboard dog', resave: false, saveUninitialized: false }));
//                        ^^^^^^^^^^^^^^
// ruleid: javascript-hard-coded-key-session
app.use(cookieSession({ name: 'session', keys: ['parcels', process.env.OLD_KEY] }));
//                                              ^^^^^^^^^
// ruleid: javascript-hard-coded-key-session
app.use(cookieParser('letters and parcels'));
//                   ^^^^^^^^^^^^^^^^^^^^^

function hide(text, iv) {
  // ruleid: javascript-hard-coded-key-cipher
  const cipher = crypto.createCipheriv('aes-256-gcm', 'parcels of the city of the north', iv);
//                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-hard-coded-key-cipher
  const again = crypto.createCipheriv('aes-256-gcm', Buffer.from('parcels of the city of the north'), iv);
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-hard-coded-key-cipher
  const mac = crypto.createHmac('sha256', 'parcels of the city').update(text).digest('hex');
//                                        ^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-hard-coded-key-cipher
  return [cipher, again, mac, CryptoJS.AES.encrypt(text, 'parcels of the city').toString()];
//                                                       ^^^^^^^^^^^^^^^^^^^^^
}

// ruleid: javascript-hard-coded-key-fallback
const sessionKey = process.env.SESSION_SECRET || 'parcels by night';
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: javascript-hard-coded-key-fallback
const tokenKey = process.env.JWT_SECRET_KEY ?? 'parcels by day';
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
