const express = require('express');
const net = require('node:net');
const nodemailer = require('nodemailer');

const app = express();
const mailer = nodemailer.createTransport({ host: 'mail.example' });

app.get('/custom', (req, res) => {
  // ruleid: javascript-header-injection
  res.setHeader(req.query.name, req.query.value);
//              ^^^^^^^^^^^^^^
  const { header, value } = req.body;
  // ruleid: javascript-header-injection
  res.set(header, value);
//        ^^^^^^
  // ruleid: javascript-header-injection
  req.socket.write(`HTTP/1.1 302 Found\r\nLocation: ${req.query.next}\r\n\r\n`);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.get('/framed', (req, res) => {
  // ruleid: javascript-header-injection-protection
  res.set('X-Frame-Options', req.query.frame);
//                           ^^^^^^^^^^^^^^^
  // ruleid: javascript-header-injection-protection
  res.setHeader('Content-Security-Policy', `frame-ancestors ${req.query.parent}`);
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.render('page');
});

app.post('/contact', async (req, res) => {
  // ruleid: javascript-header-injection-mail
  const head = `Subject: ${req.body.subject}\r\nFrom: shop@example.org\r\n\r\n`;
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  await mailer.sendMail({ envelope: { to: 'help@example.org' }, raw: head + req.body.text });
  res.end();
});
