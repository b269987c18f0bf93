const express = require('express');

const app = express();

app.get('/admin', (req, res) => {
  // ruleid: javascript-privilege-from-request
  if (req.query.admin === 'true') return res.render('admin');
//    ^^^^^^^^^^^^^^^
  // ruleid: javascript-privilege-from-request
  if (req.cookies.isAdmin) {
//    ^^^^^^^^^^^^^^^^^^^
    return res.render('admin');
  }
  // ruleid: javascript-privilege-from-request
  if (req.headers['x-user-role'] === 'admin') return res.render('admin');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-privilege-from-request-address
  if (req.headers['x-forwarded-for'] === '127.0.0.1') return res.render('admin');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return res.sendStatus(403);
});

function isAdmin(req) {
  // ruleid: javascript-privilege-from-request
  return req.headers['x-role'] === 'admin';
//       ^^^^^^^^^^^^^^^^^^^^^
}

// ruleid: javascript-privilege-from-request
const isStaff = (req) => req.get('X-Staff') === 'true';
//                       ^^^^^^^^^^^^^^^^^^

app.delete('/users/:id', (req, res) => {
  // ruleid: javascript-privilege-from-request
  const mayDelete = req.cookies.role === 'admin' || req.session.isOwner;
//                  ^^^^^^^^^^^^^^^^
  // ruleid: javascript-privilege-from-request
  res.json({ deleted: mayDelete, everyone: req.header('x-user-role') !== 'administrator' });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^
});
