const express = require('express');
const session = require('express-session');
const Cookies = require('js-cookie');

const app = express();

// ok: javascript-session-cookie-exposed
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { httpOnly: true, secure: true } }));

// HttpOnly is this middleware's default.
// ok: javascript-session-cookie-exposed
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { sameSite: 'lax' } }));

app.post('/login', (req, res) => {
  // ok: javascript-session-cookie-exposed
  res.cookie('session', createSession(req), { secure: true, httpOnly: true });
  // Scripts have to read this one: they send it back in a header.
  // ok: javascript-session-cookie-exposed
  res.cookie('XSRF-TOKEN', req.csrfToken(), { httpOnly: false });
  // ok: javascript-session-cookie-exposed
  res.cookie('csrf_token', req.csrfToken(), { httpOnly: false, secure: true });
  // Cookies that open nothing.
  // ok: javascript-session-cookie-exposed
  res.cookie('theme', 'dark', { httpOnly: false });
  // ok: javascript-session-cookie-in-clear
  res.cookie('locale', req.locale, { secure: false, httpOnly: false });
  // ok: javascript-session-cookie-exposed
  res.cookie('session-banner-closed', '1', { httpOnly: false });
});

app.post('/environment', (req, res) => {
  // The value depends on something that this line does not say.
  // ok: javascript-session-cookie-in-clear
  res.cookie('session', createSession(req), { secure: process.env.NODE_ENV === 'production', httpOnly: true });
  // ok: javascript-session-cookie-exposed
  res.cookie('session', createSession(req), { httpOnly: !req.query.legacy });
  if (process.env.NODE_ENV !== 'production') {
    // ok: javascript-session-cookie-in-clear
    res.cookie('session', createSession(req), { httpOnly: true, secure: false });
  }
  // ok: javascript-session-cookie-exposed
  res.clearCookie('session', { httpOnly: false });
});

// Things with the same words that are no cookies.
// ok: javascript-session-cookie-exposed
const defaults = { name: 'session', httpOnly: false };
// ok: javascript-session-cookie-in-clear
const transport = createTransport({ host: 'mail.example', port: 587, secure: false, auth: { user: 'session' } });
const cache = new Map();
// ok: javascript-session-cookie-exposed
cache.set('session', 'httpOnly: false', { ttl: 60 });
// ok: javascript-session-cookie-in-clear
Cookies.set('token-hint', 'yes', { secure: false });

module.exports = { app, defaults, transport, cache };
