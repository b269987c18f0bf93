const { scryptSync } = require('node:crypto');
const accounts = require('./accounts');

function digest(name, password) {
  return scryptSync(password, name, 32).toString('hex');
}

/** POST /register: a new singer makes an account. */
async function register(req, res) {
  const { name, password } = req.body;
  if (await accounts.find(name)) {
    return res.status(409).end();
  }
  await accounts.add({ name, password: digest(name, password) });
  res.status(201).end();
}

/** POST /login */
async function logIn(req, res) {
  const account = await accounts.find(req.body.name);
  if (!account || account.password !== digest(account.name, req.body.password)) {
    return res.status(401).end();
  }
  res.json({ name: account.name });
}

module.exports = { register, logIn };
