const ejs = require('ejs');
const express = require('express');
const pug = require('pug');
const fs = require('node:fs');

const app = express();
const TEMPLATES = { short: '<p><%= name %></p>', long: '<article><%= name %></article>' };

app.get('/hello', (req, res) => {
  // The data fills the template.
  // ok: javascript-template-built-from-request
  res.send(ejs.render('<h1>Hello <%= name %></h1>', { name: req.query.name }));
  // ok: javascript-template-built-from-request
  res.render('hello', { name: req.query.name });
  // ok: javascript-template-built-from-request
  res.send(pug.compileFile('hello.pug')(req.query));
  // ok: javascript-template-built-from-request
  res.send(ejs.render(fs.readFileSync('mail.ejs', 'utf8'), { body: req.body }));
  // The data chooses from a table.
  // ok: javascript-template-built-from-request
  res.send(ejs.render(TEMPLATES[req.query.size], { name: 'Ada' }));
  // ok: javascript-template-built-from-request
  res.send(ejs.render(`<p>${Number(req.query.page)}</p>`));
});

function preview(parcel) {
  // ok: javascript-template-built-from-parameter
  return ejs.render('<p><%= parcel %></p>', { parcel });
}
