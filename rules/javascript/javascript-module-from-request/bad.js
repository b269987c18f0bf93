const path = require('node:path');
const express = require('express');

const app = express();

app.get('/plugins/:name', (req, res) => {
  // ruleid: javascript-module-from-request
  const plugin = require('./plugins/' + req.params.name);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-module-from-request
  const other = require(path.join(__dirname, req.query.plugin));
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json([plugin, other].length);
});

app.get('/lazy', async (req, res) => {
  // ruleid: javascript-module-from-request
  const plugin = await import(`./plugins/${req.query.name}.js`);
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json(plugin.default());
});

app.post('/run', (req, res) => {
  // ruleid: javascript-module-from-request-method
  const first = actions[req.body.action](req.body.value);
//                      ^^^^^^^^^^^^^^^
  const { method } = req.query;
  // ruleid: javascript-module-from-request-method
  res.json([first, service[method]()]);
//                         ^^^^^^
});
