const jsonata = require('jsonata');
const { JSONPath } = require('jsonpath-plus');
const jexl = require('jexl');
const redis = require('redis').createClient();
const express = require('express');

const app = express();

app.get('/report', async (req, res) => {
  // ruleid: javascript-expression-from-request
  const first = await jsonata(req.query.expression).evaluate(data);
//                            ^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-expression-from-request
  const second = JSONPath({ path: req.query.path, json: data });
//                                ^^^^^^^^^^^^^^
  // ruleid: javascript-expression-from-request
  const third = await jexl.eval('price ' + req.query.condition, data);
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json([first, second, third]);
});

app.post('/count', async (req, res) => {
  // ruleid: javascript-expression-from-request-script
  const answer = await redis.eval(`return redis.call('GET', '${req.body.key}')`, 0);
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-expression-from-request-graph
  const found = await session.run(`MATCH (p:Person {name: '${req.body.name}'}) RETURN p`);
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json([answer, found]);
});
