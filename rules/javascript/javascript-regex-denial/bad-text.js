const express = require('express');

const app = express();

app.post('/words', (req, res) => {
  const text = String(req.body.text);
  // ruleid: javascript-regex-denial-from-request
  const hits = text.match('^' + req.body.word + '+$');
  // ruleid: javascript-regex-denial-from-request
  const more = text.match(`(${req.body.word})*`);
  res.json({ hits, more });
});
