const { createHash, randomUUID } = require('node:crypto');
const accounts = require('./accounts');

function digest(password, salt) {
  return createHash('sha256').update(salt + password).digest('hex');
}

/** POST /register: a new singer makes an account. */
async function register(req, res) {
  const { name, password } = req.body;
  if (await accounts.find(name)) {
    return res.status(409).end();
  }
  const salt = randomUUID();
  await accounts.add({ name, salt, password: digest(password, salt) });
  res.status(201).end();
}

/** POST /login */
async function logIn(req, res) {
  const account = await accounts.find(req.body.name);
  if (!account || account.password !== digest(req.body.password, account.salt)) {
    return res.status(401).end();
  }
  res.json({ name: account.name });
}

module.exports = { register, logIn };
