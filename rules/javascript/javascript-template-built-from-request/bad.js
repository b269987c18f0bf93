const ejs = require('ejs');
const express = require('express');
const { renderString } = require('nunjucks');
const pug = require('pug');
const _ = require('lodash');

const app = express();

app.get('/hello', (req, res) => {
  // ruleid: javascript-template-built-from-request
  res.send(ejs.render(`<h1>Hello ${req.query.name}</h1>`));
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-template-built-from-request
  res.send(renderString('Hello ' + req.query.name, { day: 'today' }));
});

app.post('/mails', async (req, res) => {
  const { subject, text } = req.body;
  // ruleid: javascript-template-built-from-request
  const title = pug.compile(subject)({ user: req.user });
  //                        ^^^^^^^
  const source = ['<mail>', text, '</mail>'].join('');
  // ruleid: javascript-template-built-from-request
  const mail = _.template(source)({ user: req.user });
  //                      ^^^^^^
  res.json({ title, mail, footer: await footer(req.cookies.footer) });
});

async function footer(template) {
  // ruleid: javascript-template-built-from-request
  return ejs.render(template ?? '', {}, { async: true });
}

function preview(text, parcel) {
  // ruleid: javascript-template-built-from-parameter
  return ejs.render(text, parcel) + pug.render('p Hello ' + parcel);
  //                ^^^^                       ^^^^^^^^^^^^^^^^^^^
}
