const jsonata = require('jsonata');
const { JSONPath } = require('jsonpath-plus');
const redis = require('redis').createClient();
const express = require('express');

const app = express();
const reports = { sum: '$sum(orders.total)' };

app.get('/report', async (req, res) => {
  // ok: javascript-expression-from-request
  const first = await jsonata(reports[req.query.report]).evaluate(data);
  // ok: javascript-expression-from-request
  const second = JSONPath({ path: '$.orders[*]', json: req.body });
  res.json([first, second]);
});

app.post('/count', async (req, res) => {
  // ok: javascript-expression-from-request-script
  const answer = await redis.eval("return redis.call('GET', KEYS[1])", 1, req.body.key);
  // ok: javascript-expression-from-request-graph
  const found = await session.run('MATCH (p:Person {name: $name}) RETURN p', { name: req.body.name });
  res.json([answer, found]);
});
