app.post('/role', async (req, res) => {
  const user = await users.find(req.session.userId);
  req.session.role = user.role;
  process.env.LOG_LEVEL = 'info';
  res.end();
});
