app.get('/clear', (req, res) => {
  // ruleid: javascript-goes-on-after-refusal
  if (!req.session.user) {
    res.redirect('/login');
  }
  clearAll();
});

app.get('/report', async (req, res) => {
  // ruleid: javascript-goes-on-after-refusal
  if (!req.user.isAdmin) res.status(403).send('no');
  res.json(await report());
});
