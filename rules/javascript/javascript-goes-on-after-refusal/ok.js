app.get('/clear', (req, res) => {
  if (!req.session.user) {
    return res.redirect('/login');
  }
  clearAll();
});

app.get('/report', async (req, res) => {
  if (!req.user.isAdmin) {
    res.status(403).send('no');
    return;
  }
  if (req.user) {
    res.json(await report());
  } else {
    res.redirect('/login');
  }
});
