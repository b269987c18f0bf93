const jwt = require('jsonwebtoken');
const session = require('express-session');
const { verify } = require('jsonwebtoken');

function login(user) {
  // ruleid: javascript-session-lasting-token
  const first = jwt.sign({ sub: user.id }, process.env.KEY);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-session-lasting-token
  const second = jwt.sign({ sub: user.id }, process.env.KEY, { algorithm: 'HS256' });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-session-lasting-long
  return [first, second, jwt.sign({ sub: user.id }, process.env.KEY, { expiresIn: '10y' })];
//                                                                                ^^^^^
}

function check(token) {
  // ruleid: javascript-session-lasting-verify
  const first = jwt.verify(token, process.env.KEY, { algorithms: ['HS256'], ignoreExpiration: false });
//                                                                                            ^^^^
  // ruleid: javascript-session-lasting-verify
  return [first, verify(token, process.env.KEY, { ignoreExpiration: false })];
//                                                                  ^^^^
}

// ruleid: javascript-session-lasting-long
app.use(session({ secret: process.env.KEY, cookie: { maxAge: 10 * 365 * 24 * 3600 * 1000 } }));
//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
