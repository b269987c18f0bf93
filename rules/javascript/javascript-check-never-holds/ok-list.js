app.get('/file', (req, res) => {
  const name = String(req.query.name);
  if (name.includes('..')) return res.status(400).end();
  const { text } = req.query;
  if (typeof text !== 'string' || text.length > 100) return res.status(413).end();
  res.end();
});
