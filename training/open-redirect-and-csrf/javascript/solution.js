const sessions = require('./sessions');

const START = '/orders';
/** A path of this site: one slash, and nothing that a browser reads as the beginning of another host. */
const OWN_PATH = /^\/(?![/\\])[^\\\t\r\n]*$/;

/** Checks name and password, and goes on to where the reader wanted to go before the login. */
async function finishLogin(req, res) {
  const account = await sessions.check(req.body.name, req.body.password);
  if (!account) {
    return res.redirect('/login?failed=1');
  }
  await sessions.start(account);
  const next = req.query.next;
  if (typeof next !== 'string' || !OWN_PATH.test(next)) {
    return res.redirect(START);
  }
  return res.redirect(next);
}

module.exports = { finishLogin };
