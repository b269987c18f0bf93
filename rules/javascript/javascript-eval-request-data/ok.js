const vm = require('node:vm');
const express = require('express');

const app = express();
const handlers = { list: 'list()', count: 'count()' };

app.get('/calc', (req, res) => {
  // A constant.
  // ok: javascript-eval-request-data
  res.json(eval('1 + 1'));
});

app.get('/handler', (req, res) => {
  // The data chooses from a table; it is not run.
  // ok: javascript-eval-request-data
  res.json(eval(handlers[req.query.name]));
});

app.get('/mode', (req, res) => {
  // ok: javascript-eval-request-data
  res.json(eval(req.query.mode === 'count' ? 'count()' : 'list()'));
  // ok: javascript-eval-request-data
  res.json(eval(req.query.mode ? 'count()' : 'list()'));
});

app.get('/number', (req, res) => {
  // ok: javascript-eval-request-data
  res.json(eval(`list(${Number(req.query.page)})`));
  // ok: javascript-eval-request-data
  res.json(eval('list(' + parseInt(req.query.page, 10) + ')'));
  // ok: javascript-eval-request-data
  res.json(eval(`list(${+req.query.page})`));
});

app.post('/parse', (req, res) => {
  // ok: javascript-eval-request-data
  res.json(JSON.parse(req.body.text));
});

app.post('/page', async (req, res) => {
  // Methods that are called eval and run elsewhere.
  // ok: javascript-eval-request-data
  const hits = await redis.eval(script, 1, req.body.key);
  // ok: javascript-eval-request-data
  const title = await page.$eval(req.body.selector, (element) => element.title);
  res.json({ hits, title });
});

app.post('/sandbox', (req, res) => {
  // The data is a value in the sandbox, not its code.
  // ok: javascript-eval-request-data
  res.json(vm.runInNewContext('items.length', { items: req.body.items }));
  // ok: javascript-eval-request-data
  res.json(new Function('items', 'return items.length')(req.body.items));
  // ok: javascript-eval-request-data
  const script = new vm.Script('count(items)', { filename: req.params.name });
  res.json(script.runInNewContext({ items: req.body.items }));
});

app.post('/trusted', (req, res) => {
  // Looked up on the server by something the caller sent.
  // ok: javascript-eval-request-data
  res.json(eval(templates.get(req.params.id)));
  // ok: javascript-eval-request-data
  res.json(eval(config.query.expression));
  // ok: javascript-eval-request-data
  res.json(evaluate(req.query.expression));
});

// A function is no text.
app.get('/wait', (req, res) => {
  // ok: javascript-eval-request-data
  setTimeout(() => res.json({ job: req.query.job }), 10);
  // ok: javascript-eval-request-data
  setTimeout(async () => res.json({ job: req.query.job }), 10);
  // ok: javascript-eval-request-data
  setInterval(work.bind(undefined, req.query.job), 1000);
});
