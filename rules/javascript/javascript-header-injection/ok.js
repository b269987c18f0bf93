const express = require('express');
const nodemailer = require('nodemailer');

const app = express();
const mailer = nodemailer.createTransport({ host: 'mail.example' });
const names = ['X-Page', 'X-Size'];

app.get('/custom', (req, res) => {
  // Node refuses line ends in values.
  // ok: javascript-header-injection
  res.setHeader('X-Page', req.query.page);
  if (names.includes(req.query.name)) {
    // ok: javascript-header-injection
    res.set(req.query.name, req.query.value);
  }
  // ok: javascript-header-injection
  req.socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
  // ok: javascript-header-injection
  session.set(req.query.key, req.query.value);
});

app.get('/framed', (req, res) => {
  // ok: javascript-header-injection-protection
  res.set('X-Frame-Options', req.query.framed ? 'SAMEORIGIN' : 'DENY');
  res.render('page');
});

app.post('/contact', async (req, res) => {
  // The library takes line ends out of headers.
  // ok: javascript-header-injection-mail
  await mailer.sendMail({ to: 'help@example.org', subject: req.body.subject, text: req.body.text });
  // ok: javascript-header-injection-mail
  const head = `Subject: ${req.body.subject.replace(/[\r\n]/g, ' ')}\r\nFrom: shop@example.org\r\n\r\n`;
  await mailer.sendMail({ envelope: { to: 'help@example.org' }, raw: head + req.body.text });
  res.end();
});
