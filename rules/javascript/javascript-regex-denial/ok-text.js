const express = require('express');

const app = express();

app.post('/words', (req, res) => {
  const text = String(req.body.text);
  // ok: javascript-regex-denial-from-request
  const hits = text.match('^' + RegExp.escape(req.body.word) + '+$');
  // ok: javascript-regex-denial-from-request
  const more = (req.body.word + 'x').match(/^[a-z]+$/);
  res.json({ hits, more });
});
