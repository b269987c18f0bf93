const express = require('express');
const escapeRegExp = require('lodash/escapeRegExp');

const app = express();

app.get('/search', async (req, res) => {
  // ok: javascript-regex-denial-from-request
  const escaped = new RegExp(escapeRegExp(req.query.pattern), 'i');
  // ok: javascript-regex-denial-from-request
  const byHand = new RegExp(req.query.pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
  // ok: javascript-regex-denial-from-request
  const known = new RegExp(PATTERNS[req.query.kind]);
  // ok: javascript-regex-denial-from-request
  res.json([escaped, byHand, known, new RegExp('^parcel', req.query.loud ? 'i' : '')].length);
});

app.post('/mail', (req, res) => {
  // ok: javascript-regex-denial-literal, javascript-regex-denial-nested
  if (!/^[a-z]+@example\.org$/.test(req.body.mail)) return res.sendStatus(400);
  // ok: javascript-regex-denial-literal, javascript-regex-denial-nested
  return res.json(req.body.text.match(/^(?:[a-z]+,)+$/));
});

const NUMBER = /^[0-9]{1,12}$/;
app.post('/routing', (req, res) => {
  // ok: javascript-regex-denial-literal
  if (!NUMBER.test(req.body.routing)) return res.sendStatus(400);
  return res.sendStatus(204);
});
