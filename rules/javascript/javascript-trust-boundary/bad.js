app.post('/role', (req, res) => {
  // ruleid: javascript-trust-boundary
  req.session.role = req.body.role;
  // ruleid: javascript-setting-from-request
  process.env.LOG_LEVEL = req.body.level;
  res.end();
});
