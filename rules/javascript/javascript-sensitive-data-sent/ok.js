const jwt = require('jsonwebtoken');
const bcrypt = require('bcrypt');
const express = require('express');

const app = express();

app.get('/debug', (req, res) => {
  // ok: javascript-sensitive-data-sent-environment
  res.json({ version: process.env.VERSION });
});

app.post('/login', limiter, async (req, res) => {
  const user = await users.find(req.body.name);
  // ok: javascript-sensitive-data-sent-address, javascript-sensitive-data-sent-password-kept
  if (!(await bcrypt.compare(req.body.password, user.password))) return res.sendStatus(401);
  // ok: javascript-sensitive-data-sent-token
  return res.json(jwt.sign({ name: user.name }, process.env.KEY, { expiresIn: '1h' }));
});

function form(data) {
  // ok: javascript-sensitive-data-sent-password-kept
  return data.password === data.passwordAgain && data.password !== '' && data.password !== undefined;
}
