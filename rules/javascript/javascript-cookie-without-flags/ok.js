const express = require('express');
const session = require('express-session');

const app = express();
// ok: javascript-cookie-without-flags-same-site
app.use(session({ secret: process.env.KEY, cookie: { secure: true, sameSite: 'lax' } }));

app.post('/login', (req, res) => {
  // ok: javascript-cookie-without-flags
  res.cookie('session', createSession(req), cookieOptions);
  // ok: javascript-cookie-without-flags
  res.cookie('theme', 'dark');
  // ok: javascript-cookie-without-flags-http-only
  res.cookie('jwt', createToken(req.body.name), { httpOnly: true, secure: true, sameSite: 'strict' });
  // ok: javascript-cookie-without-flags-http-only
  res.cookie('sid', createSession(req), { ...cookieOptions, maxAge: 3600000 });
  // ok: javascript-cookie-without-flags-header
  res.setHeader('Set-Cookie', `sid=${createSession(req)}; HttpOnly; Secure; SameSite=Lax`);
  // ok: javascript-cookie-without-flags
  res.clearCookie('session');
  res.end();
});
