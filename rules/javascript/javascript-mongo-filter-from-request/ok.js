const express = require('express');
const sanitize = require('mongo-sanitize');
const User = require('./models/user');

const app = express();

app.post('/login', async (req, res) => {
  // ok: javascript-mongo-filter-from-request
  const user = await User.findOne({ name: String(req.body.name) });
  // ok: javascript-mongo-filter-from-request
  const same = await User.findOne({ name: { $eq: req.body.name } });
  // ok: javascript-mongo-filter-from-request
  const named = await User.findOne({ name: sanitize(req.body.name) });
  // ok: javascript-mongo-filter-from-request
  const byId = await User.findOne({ _id: req.params.id });
  if (typeof req.body.mail !== 'string') return res.sendStatus(400);
  // ok: javascript-mongo-filter-from-request
  const byMail = await User.findOne({ mail: req.body.mail });
  // A filter of another kind.
  // ok: javascript-mongo-filter-from-request
  const row = await User.findOne({ where: { name: req.body.name } });
  // ok: javascript-mongo-filter-from-request
  const found = list.find((one) => one.name === req.body.name);
  return res.json([user, same, named, byId, byMail, row, found]);
});
