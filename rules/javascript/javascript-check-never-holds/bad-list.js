app.get('/file', (req, res) => {
  const name = req.query.name;
  // ruleid: javascript-check-never-holds-list
  if (name.includes('..')) return res.status(400).end();
  // ruleid: javascript-check-never-holds-list
  if (req.query.text.length > 100) return res.status(413).end();
  res.end();
});
