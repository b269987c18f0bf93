const undici = require('undici');
const Wreck = require('@hapi/wreck');
const { ofetch } = require('ofetch');

app.get('/clients', async (req, res) => {
  // ruleid: javascript-url-built-from-request
  const client = new undici.Client(req.query.origin);
  // ruleid: javascript-url-built-from-request
  const second = await Wreck.get(req.query.address);
  // ruleid: javascript-url-built-from-request
  const third = await ofetch(req.query.address);
  // ruleid: javascript-url-built-from-request
  const fourth = await fetch(new Request(req.query.address));
  res.json([client, second, third, fourth]);
});
