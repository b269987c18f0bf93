const express = require('express');

const app = express();
// todoruleid: javascript-regex-denial-nested
const ROUTING = /^(\d+)+#$/;
//              ^^^^^^^^^^^

app.get('/search', async (req, res) => {
  // ruleid: javascript-regex-denial-from-request
  const expression = new RegExp(req.query.pattern, 'i');
//                              ^^^^^^^^^^^^^^^^^
  // ruleid: javascript-regex-denial-from-request
  const other = RegExp('^' + req.query.start);
//                     ^^^^^^^^^^^^^^^^^^^^^
  const { name } = req.query;
  // ruleid: javascript-regex-denial-from-request
  const found = await Product.find({ name: new RegExp(name, 'i') });
//                                                    ^^^^
  res.json([expression, other, found].length);
});

app.post('/mail', (req, res) => {
  // ruleid: javascript-regex-denial-literal, javascript-regex-denial-nested
  if (!/^([a-z]+)+@example\.org$/.test(req.body.mail)) return res.sendStatus(400);
  // ruleid: javascript-regex-denial-literal, javascript-regex-denial-nested
  const parts = req.body.text.match(/(\w+\s?)+$/);
  return res.json(parts);
});

function isRouting(text) {
  // ruleid: javascript-regex-denial-nested
  return /^([0-9]+)+#$/.test(text);
//       ^^^^^^^^^^^^^^
}

app.post('/routing', (req, res) => {
  // ruleid: javascript-regex-denial-literal
  if (!ROUTING.test(req.body.routing)) return res.sendStatus(400);
  //                ^^^^^^^^^^^^^^^^
  return res.sendStatus(204);
});
