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
