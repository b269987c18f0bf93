const xpath = require('xpath');
const express = require('express');

const app = express();

app.post('/login', (req, res) => {
  // Variables of the expression are values, whatever is in them.
  // ok: javascript-xpath-injection
  const found = xpath.parse('//user[name=$name]').select({ node: users, variables: { name: req.body.name } });
  // ok: javascript-xpath-injection
  const numbered = xpath.select(`//user[@id=${Number(req.body.id)}]`, users);
  // ok: javascript-xpath-injection
  const all = xpath.select('//user', users).filter((user) => user.getAttribute('name') === req.body.name);
  if (!['open', 'sent'].includes(req.body.state)) return res.sendStatus(400);
  // ok: javascript-xpath-injection
  const chosen = xpath.select(`//order[@state='${req.body.state}']`, users);
  // ok: javascript-xpath-injection
  return res.json([found, numbered, all, chosen, list.find(req.body.name)]);
});
