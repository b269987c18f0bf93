const invoices = require('./invoices');

/** Members have their own invoices, the treasurer has all. */
function mayUse(user, memberId) {
  return user.id === memberId || user.role !== 'member';
}

/** GET /invoices/:id */
async function showInvoice(req, res) {
  const invoice = await invoices.find(req.params.id);
  if (!invoice || !mayUse(req.user, invoice.memberId)) {
    return res.status(404).end();
  }
  res.json(invoice);
}

/** GET /invoices: of the person who asks, or of another member for the treasurer. */
async function listInvoices(req, res) {
  const memberId = req.query.member ?? req.user.id;
  if (!mayUse(req.user, memberId)) {
    return res.status(404).end();
  }
  res.json(await invoices.listOf(memberId));
}

/** DELETE /invoices/:id: a member withdraws an order, the treasurer any. */
async function withdrawInvoice(req, res) {
  const invoice = await invoices.find(req.params.id);
  if (!invoice || !mayUse(req.user, invoice.memberId)) {
    return res.status(404).end();
  }
  await invoices.remove(invoice.id);
  res.status(204).end();
}

module.exports = { showInvoice, listInvoices, withdrawInvoice };
