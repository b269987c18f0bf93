const vm = require('node:vm');
const { runInNewContext, Script } = require('vm');
const express = require('express');

const app = express();

app.get('/calc', (req, res) => {
  // ruleid: javascript-eval-request-data
  res.json(eval(req.query.expression));
  //            ^^^^^^^^^^^^^^^^^^^^
});

app.post('/filter', (req, res) => {
  // ruleid: javascript-eval-request-data
  const rows = eval('items.filter((item) => ' + req.body.condition + ')');
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json(rows);
});

app.get('/field/:name', (req, res) => {
  // ruleid: javascript-eval-request-data
  res.json(eval(`settings.${req.params.name}`));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.post('/formula', (request, response) => {
  // ruleid: javascript-eval-request-data
  const compute = new Function('row', 'return ' + request.body.formula);
  //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-eval-request-data
  const format = Function(request.body.format.trim());
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^
  response.json(format(compute({})));
});

app.post('/sandbox', (req, res) => {
  // `vm` separates globals, it confines nothing.
  // ruleid: javascript-eval-request-data
  const first = vm.runInNewContext(req.body.code, { console });
  //                               ^^^^^^^^^^^^^
  // ruleid: javascript-eval-request-data
  const second = runInNewContext(`(${req.body.code})()`);
  //                             ^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-eval-request-data
  const third = new Script(req.body['code']).runInThisContext();
  //                       ^^^^^^^^^^^^^^^^
  // ruleid: javascript-eval-request-data
  const fourth = new vm.Script('with (this) {' + req.headers['x-script'] + '}');
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json([first, second, third, fourth]);
});

app.get('/restore', (req, res) => {
  // Calls that hand the data through.
  // ruleid: javascript-eval-request-data
  const state = eval(Buffer.from(req.cookies.state, 'base64').toString());
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-eval-request-data
  const page = eval('(' + decodeURIComponent(req.query.page) + ')');
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json({ state, page });
});

// Koa keeps the request in its context.
module.exports = async function run(ctx) {
  // ruleid: javascript-eval-request-data
  ctx.body = eval(ctx.request.body.source);
  //              ^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-eval-request-data
  ctx.state.result = eval(ctx.query?.source ?? '0');
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^
};

// The data takes a detour through a variable.
app.get('/later', (req, res) => {
  const source = req.query.source;
  // ruleid: javascript-eval-request-data
  res.json(eval(source));
});

// A number in the end, but the code has run by then.
app.get('/sum', (req, res) => {
  // ruleid: javascript-eval-request-data
  const sum = Number(eval(req.query.sum));
  //                      ^^^^^^^^^^^^^
  res.json({ sum });
});

app.get('/later', (req, res) => {
  // ruleid: javascript-eval-request-data
  setTimeout(`run(${req.query.job})`, 10);
  //         ^^^^^^^^^^^^^^^^^^^^^^^
  res.end();
});
