const jwt = require('jsonwebtoken');
const express = require('express');

const app = express();

app.get('/debug', (req, res) => {
  // ruleid: javascript-sensitive-data-sent-environment
  res.json(process.env);
//^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-sensitive-data-sent-environment
  res.send({ version: 1, env: process.env });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.get('/login', async (req, res) => {
  const user = await users.find(req.query.name);
  // ruleid: javascript-sensitive-data-sent-address, javascript-sensitive-data-sent-password-kept
  if (user.password !== req.query.password) return res.sendStatus(401);
  // ruleid: javascript-sensitive-data-sent-token
  return res.json(jwt.sign({ name: user.name, password: user.password }, process.env.KEY, { expiresIn: '1h' }));
//                                                      ^^^^^^^^^^^^^
});

function check(user, password) {
  // ruleid: javascript-sensitive-data-sent-password-kept
  return user.password === password;
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^
}
