const jwt = require('jsonwebtoken');
const session = require('express-session');

function login(user) {
  // ok: javascript-session-lasting-token
  const first = jwt.sign({ sub: user.id }, process.env.KEY, { expiresIn: '15m' });
  // ok: javascript-session-lasting-token
  const second = jwt.sign({ sub: user.id, exp: now() + 900 }, process.env.KEY);
  // ok: javascript-session-lasting-token
  const third = jwt.sign(user.claims, process.env.KEY, options);
  // ok: javascript-session-lasting-long
  return [first, second, third, jwt.sign({ sub: user.id }, process.env.KEY, { expiresIn: '30d' })];
}

function check(token) {
  // ok: javascript-session-lasting-verify
  return jwt.verify(token, process.env.KEY, { algorithms: ['HS256'], ignoreExpiration: false });
}

// ok: javascript-session-lasting-long
app.use(session({ secret: process.env.KEY, cookie: { maxAge: 7 * 24 * 3600 * 1000 } }));
