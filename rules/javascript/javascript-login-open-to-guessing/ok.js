const limit = require('express-rate-limit');

const app = express();

app.post('/login', limit({ windowMs: 60000, max: 5 }), async (req, res) => {
  const user = await users.find(req.body.name);
  if (!(await bcrypt.compare(req.body.password, user.hash))) return res.status(401).end();
  res.redirect('/');
});
