const app = express();

// ruleid: javascript-login-open-to-guessing
app.post('/login', async (req, res) => {
  const user = await users.find(req.body.name);
  if (!(await bcrypt.compare(req.body.password, user.hash))) return res.status(401).end();
  res.redirect('/');
});
