const express = require('express');

const app = express();

app.get('/admin', (req, res) => {
  // ok: javascript-privilege-from-request
  if (req.user.role === 'admin') return res.render('admin');
  // ok: javascript-privilege-from-request
  if (req.session.isAdmin) return res.render('admin');
  // ok: javascript-privilege-from-request
  if (!req.body.role) return res.sendStatus(400);
  // ok: javascript-privilege-from-request
  if (roles.includes(req.body.role)) return save(req.body.role);
  // ok: javascript-privilege-from-request-address
  if (req.ip === '127.0.0.1') return res.render('admin');
  return res.sendStatus(403);
});

app.get('/users', (req, res) => {
  // A filter of the list says nothing about who asks.
  // ok: javascript-privilege-from-request
  const administrators = req.query.role === 'admin';
  // ok: javascript-privilege-from-request
  return list({ administrators, compact: req.headers['x-compact'] === 'true', json: req.get('accept') === 'application/json' });
});

function isAdmin(req) {
  // ok: javascript-privilege-from-request
  return req.session.role === 'admin';
}
