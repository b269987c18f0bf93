const crypto = require('node:crypto');
const jwt = require('jsonwebtoken');
const session = require('express-session');
const cookieParser = require('cookie-parser');
const express = require('express');
const config = require('./config');

const app = express();
const KEY = process.env.JWT_KEY;

function login(user) {
  // ok: javascript-hard-coded-key
  return jwt.sign({ sub: user.id }, KEY, { expiresIn: '1h' });
}

function check(token, publicKey) {
  // ok: javascript-hard-coded-key
  return [jwt.verify(token, config.key), jwt.verify(token, publicKey), jwt.verify(token, process.env.JWT_KEY), jwt.decode(token, { complete: true })];
}

// ok: javascript-hard-coded-key-session
app.use(session({ secret: process.env.SESSION_KEY, resave: false }));
// ok: javascript-hard-coded-key-session
app.use(cookieParser());
// ok: javascript-hard-coded-key-session
app.use(cookieParser(config.cookieKey));

function hide(text, iv, key) {
  // ok: javascript-hard-coded-key-cipher
  const cipher = crypto.createCipheriv('aes-256-gcm', key, iv);
  // ok: javascript-hard-coded-key-cipher
  const other = crypto.createCipheriv('aes-256-gcm', Buffer.from(process.env.KEY, 'hex'), iv);
  // ok: javascript-hard-coded-key-cipher
  return [cipher, other, crypto.createHmac('sha256', KEY).update(text).digest('hex')];
}

// ok: javascript-hard-coded-key-fallback
const port = process.env.PORT || '3000';
// ok: javascript-hard-coded-key-fallback
const secret = process.env.SESSION_SECRET || crypto.randomBytes(32).toString('hex');
// ok: javascript-hard-coded-key-fallback
const cookieName = process.env.SESSION_COOKIE || 'parcels';
