const express = require('express');
const escapeHtml = require('escape-html');
const DOMPurify = require('dompurify');

const app = express();

app.get('/hello', (req, res) => {
  // ok: javascript-html-built-from-request
  res.send(`<h1>Hello ${escapeHtml(req.query.name)}</h1>`);
  // ok: javascript-html-built-from-request
  res.send(`<h1>Page ${Number(req.query.page)}</h1>`);
  // ok: javascript-html-built-from-request
  res.send('<a href="/search?q=' + encodeURIComponent(req.query.q) + '">again</a>');
  // Not HTML.
  // ok: javascript-html-built-from-request
  res.json({ hello: req.query.name });
  // ok: javascript-html-built-from-request
  res.send({ hello: req.query.name });
  // ok: javascript-html-built-from-request
  res.send(req.query);
  // ok: javascript-html-built-from-request
  res.send(Object.keys(req.params).map((key) => req.params[key]));
  // ok: javascript-html-built-from-request
  res.type('text').send('Hello ' + req.query.name);
  // ok: javascript-html-built-from-request
  res.render('hello', { name: req.query.name });
  // ok: javascript-html-built-from-request
  res.end('Hello ' + req.query.name);
});

app.get('/text', (req, res) => {
  res.set('Content-Type', 'text/plain; charset=utf-8');
  // ok: javascript-html-built-from-request
  res.send('Hello ' + req.query.name);
});

app.get('/chosen', (req, res) => {
  // The data chooses between constants, or from a table.
  // ok: javascript-html-built-from-request
  res.send(req.query.language === 'de' ? '<p>Hallo</p>' : '<p>Hello</p>');
  // ok: javascript-html-built-from-request
  res.send(`<p>${greetings[req.query.language]}</p>`);
  // ok: javascript-html-built-from-request
  res.send(find(req.params.number));
  // ok: javascript-html-built-from-request
  socket.send('Hello ' + req.query.name);
});

app.use((req, res) => {
  // Browsers encode the address as a whole, and no other site can set these headers.
  // ok: javascript-html-built-from-request
  res.send('Nothing at ' + req.url);
  // ok: javascript-html-built-from-request
  res.send(`<p>${req.headers['x-request-id']}</p>`);
});

const parameters = new URLSearchParams(location.search);
const title = document.querySelector('h1');
// ok: javascript-html-built-from-location
title.textContent = parameters.get('title');
// ok: javascript-html-built-from-location
title.innerHTML = DOMPurify.sanitize(parameters.get('title'));
// ok: javascript-html-built-from-location
title.innerHTML = `<b>${escapeHtml(new URLSearchParams(location.search).get('q'))}</b>`;
// ok: javascript-html-built-from-location
title.innerHTML = parameters.has('title') ? '<b>yes</b>' : '';
// ok: javascript-html-built-from-location
title.innerHTML = cache.get('title');
// ok: javascript-html-built-from-location
document.title = decodeURIComponent(location.hash.slice(1));
// ok: javascript-html-built-from-raw-location
title.innerHTML = `<a href="${encodeURI(location.href)}">here</a>`;
// ok: javascript-html-built-from-raw-location
title.innerHTML = '<a href="//' + location.host + '">home</a>';
// ok: javascript-html-built-from-raw-location
title.innerHTML = parcel.location.search;
// ok: javascript-html-built-from-location
const html = decodeURIComponent(location.hash);

module.exports = { app, html };

function show(element, name, html) {
  // ok: javascript-html-built-from-parameter
  element.textContent = '<b>' + name;
  // What a function is for.
  // ok: javascript-html-built-from-parameter
  element.innerHTML = html;
  // ok: javascript-html-built-from-parameter
  element.innerHTML = `<b>${encodeURIComponent(name)}</b>`;
}

// An object is sent as JSON, however it was made.
app.get('/echo', (req, res) => {
  const answer = { name: req.query.name };
  // ok: javascript-html-built-from-request
  res.send(answer);
  answer.page = req.query.page;
  // ok: javascript-html-built-from-request
  res.send(answer);
});

function showBack() {
  const link = document.createElement('a');
  // ok: javascript-html-built-from-location-link
  link.setAttribute('href', '/parcels/' + encodeURIComponent(parameters.get('id')));
  // ok: javascript-html-built-from-location-link
  link.setAttribute('title', parameters.get('title'));
  const back = new URL(parameters.get('back'), location.origin);
  if (back.protocol === 'https:') {
    // ok: javascript-html-built-from-location-link
    link.setAttribute('href', back);
  }
  const to = parameters.get('to');
  if (to.startsWith('https://parcel.example/')) {
    // ok: javascript-html-built-from-location-link
    link.href = to;
  }
  const next = parameters.get('next');
  // ok: javascript-html-built-from-location-link
  link.href = PAGES.includes(next.split('?')[0]) ? next : '/';
  // A picture runs nothing.
  // ok: javascript-html-built-from-location-link
  document.querySelector('img').setAttribute('src', parameters.get('picture'));
}
