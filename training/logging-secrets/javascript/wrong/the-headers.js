const accounts = require('./accounts');
const log = require('./log');

async function logIn(req, res) {
  const { name, password } = req.body;
  const account = await accounts.find(name);
  if (!account || !(await accounts.accepts(account.id, password))) {
    log.warn(`login of account ${account?.id} failed`);
    return res.sendStatus(401);
  }
  log.info(`login of account ${account.id}`);
  return res.json({ session: await accounts.startSession(account.id) });
}

async function fetchInvoices(account, accessToken) {
  const headers = { authorization: `Bearer ${accessToken}` };
  const answer = await fetch('https://billing.example/v1/invoices', { headers });
  log.debug('billing answered', answer.status, 'for account', account.id, { headers });
  return answer.json();
}

module.exports = { logIn, fetchInvoices };
