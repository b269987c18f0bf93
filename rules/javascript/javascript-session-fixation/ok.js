const express = require('express');

const app = express();

app.post('/login', async (req, res, next) => {
  const user = await users.check(req.body);
  req.session.regenerate((error) => {
    if (error) return next(error);
    // ok: javascript-session-fixation-login
    req.session.userId = user.id;
    return res.redirect('/');
  });
});

app.post('/logout', (req, res) => {
  // ok: javascript-session-fixation-login
  req.session.user = null;
  res.end();
});

app.post('/profile', (req, res) => {
  // ok: javascript-session-fixation-login
  req.session.user = reload(req.user);
  // ok: javascript-session-fixation
  res.cookie('theme', req.query.theme);
  // ok: javascript-session-fixation
  req.session.id = createId();
  res.end();
});
