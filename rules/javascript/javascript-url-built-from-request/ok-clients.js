const Wreck = require('@hapi/wreck');

app.get('/clients', async (req, res) => {
  // ok: javascript-url-built-from-request
  const first = await Wreck.get('https://parcels.example.com/' + encodeURIComponent(req.query.id));
  // ok: javascript-url-built-from-request
  const second = await fetch(new Request('https://parcels.example.com/', { headers: { 'x-id': req.query.id } }));
  res.json([first, second]);
});
