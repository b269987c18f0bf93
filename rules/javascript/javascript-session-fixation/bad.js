const express = require('express');
const bcrypt = require('bcrypt');
const limiter = require('./limiter');

const app = express();

app.post('/login', limiter, async (req, res) => {
  const user = await findUser(req.body.name);
  if (!(await bcrypt.compare(req.body.password, user.hash))) return res.sendStatus(401);
  // ruleid: javascript-session-fixation-login
  req.session.userId = user.id;
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return res.redirect('/');
});

exports.signIn = (req, res) => {
  // ruleid: javascript-session-fixation-login
  req.session.user = users.check(req.body);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.end();
};

app.get('/resume', (req, res) => {
  // ruleid: javascript-session-fixation
  req.session.id = req.query.session;
//                 ^^^^^^^^^^^^^^^^^
  // ruleid: javascript-session-fixation
  req.sessionID = req.query.sid;
//                ^^^^^^^^^^^^^
  // ruleid: javascript-session-fixation
  res.cookie('connect.sid', req.query.sid, { httpOnly: true, secure: true, sameSite: 'lax' });
//                          ^^^^^^^^^^^^^
  res.end();
});
