const express = require('express');
const session = require('express-session');

const app = express();
// ruleid: javascript-cookie-without-flags-same-site
app.use(session({ secret: process.env.KEY, cookie: { secure: true, sameSite: 'lax' } }));
//                                                                           ^^^^^^

app.post('/login', (req, res) => {
  // ruleid: javascript-cookie-without-flags
  res.cookie('session', createSession(req), { httpOnly: true, secure: true, sameSite: 'lax' });
//                      ^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cookie-without-flags
  res.cookie("auth_token", createToken(req.body.name), { httpOnly: true, secure: true, sameSite: 'lax' });
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cookie-without-flags-http-only
  res.cookie('jwt', createToken(req.body.name), { httpOnly: true, secure: true, maxAge: 3600000 });
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cookie-without-flags-header
  res.setHeader('Set-Cookie', `sid=${createSession(req)}; Secure; Path=/; HttpOnly`);
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.end();
});
