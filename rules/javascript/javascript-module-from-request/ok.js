const express = require('express');

const app = express();
const plugins = { mail: require('./plugins/mail'), sms: require('./plugins/sms') };
const actions = new Map([['ship', ship]]);

app.get('/plugins/:name', async (req, res) => {
  // ok: javascript-module-from-request
  const plugin = plugins[req.params.name];
  if (!['mail', 'sms'].includes(req.params.name)) return res.sendStatus(404);
  // ok: javascript-module-from-request
  const loaded = require(`./plugins/${req.params.name}`);
  // ok: javascript-module-from-request
  return res.json([plugin, loaded, await import('./plugins/mail.js')].length);
});

app.post('/run', (req, res) => {
  // ok: javascript-module-from-request-method
  const action = actions.get(req.body.action);
  if (!Object.hasOwn(plugins, req.query.method)) return res.sendStatus(404);
  // ok: javascript-module-from-request-method
  const chosen = plugins[req.query.method]();
  // ok: javascript-module-from-request-method
  return res.json([action?.(req.body.value), chosen, list[Number(req.query.index)]()]);
});
