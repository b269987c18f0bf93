const express = require('express');

const app = express();
const PAGES = { home: '/', orders: '/orders' };
const ALLOWED = new Set(['/', '/orders']);

app.get('/login', (req, res) => {
  // The site stays the same: only what follows the path is the caller's.
  // ok: javascript-redirect-from-request
  res.redirect('/users/' + req.params.id);
  // ok: javascript-redirect-from-request
  res.redirect(`/search?q=${req.query.q}`);
  // ok: javascript-redirect-from-request
  res.redirect(`${process.env.BASE_URL}/users/${req.params.id}`);
  // ok: javascript-redirect-from-request
  res.redirect('/login?next=' + encodeURIComponent(req.query.next));
  // The data chooses from a table, or was looked up in a list.
  // ok: javascript-redirect-from-request
  res.redirect(PAGES[req.query.page] ?? '/');
  const { next } = req.query;
  if (!ALLOWED.has(next)) return res.redirect('/');
  // ok: javascript-redirect-from-request
  return res.redirect(next);
});

app.get('/inside', (req, res) => {
  const next = String(req.query.next);
  if (!next.startsWith('/') || next.startsWith('//')) return res.redirect('/');
  // ok: javascript-redirect-from-request
  return res.redirect(next);
});

app.get('/orders/:id', async (req, res) => {
  const order = await Order.findById(req.params.id);
  // ok: javascript-redirect-from-request
  res.redirect(order.trackingUrl);
  // ok: javascript-redirect-from-request
  res.redirect(req.originalUrl);
  // ok: javascript-redirect-from-request
  res.redirect('back');
});

function goOn() {
  const next = new URLSearchParams(location.search).get('next');
  // ok: javascript-redirect-from-location
  location.href = '/search?q=' + next;
  // ok: javascript-redirect-from-location
  location.href = PAGES[next];
  // ok: javascript-redirect-from-location
  location.reload(next);
  // ok: javascript-redirect-from-location
  location.href = location.href.replace('http:', 'https:');
}

module.exports = { app, goOn };
