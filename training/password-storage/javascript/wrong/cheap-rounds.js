const bcrypt = require('bcrypt');
const accounts = require('./accounts');

/** POST /register: a new singer makes an account. */
async function register(req, res) {
  const { name, password } = req.body;
  if (await accounts.find(name)) {
    return res.status(409).end();
  }
  await accounts.add({ name, password: await bcrypt.hash(password, 4) });
  res.status(201).end();
}

/** POST /login */
async function logIn(req, res) {
  const account = await accounts.find(req.body.name);
  if (!account || !(await bcrypt.compare(req.body.password, account.password))) {
    return res.status(401).end();
  }
  res.json({ name: account.name });
}

module.exports = { register, logIn };
