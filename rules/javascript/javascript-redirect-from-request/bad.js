const express = require('express');
const http = require('node:http');

const app = express();

app.get('/login', (req, res) => {
  // ruleid: javascript-redirect-from-request
  res.redirect(req.query.next);
  //           ^^^^^^^^^^^^^^
  // ruleid: javascript-redirect-from-request
  res.redirect(302, req.query.next || '/');
  // ruleid: javascript-redirect-from-request
  res.redirect(`//${req.query.host}/orders`);
  const { returnTo = '/' } = req.body;
  // ruleid: javascript-redirect-from-request
  return res.status(303).redirect(returnTo);
  //                              ^^^^^^^^
});

app.get('/go', ({ query }, res) => {
  let target = '/';
  if (query.to) target = query.to;
  // ruleid: javascript-redirect-from-request
  res.location(target).status(302).end();
});

app.get('/out', (req, res) => {
  // A host, not a path.
  // ruleid: javascript-redirect-from-request
  res.redirect('//' + req.query.host + '/welcome');
  // ruleid: javascript-redirect-from-request
  res.redirect(`https://${req.query.tenant}/welcome`);
});

http.createServer((req, res) => {
  // ruleid: javascript-redirect-from-request
  res.writeHead(302, { Location: req.query.url });
  //                             ^^^^^^^^^^^^^
  // ruleid: javascript-redirect-from-request
  res.setHeader('Location', decodeURIComponent(req.query.url));
  res.end();
});

function finish(response, address) {
  // ruleid: javascript-redirect-from-request
  response.redirect(address);
}
app.post('/logout', (req, res) => finish(res, req.body.after));

// `//example.com` begins with a slash, too.
app.get('/back', (req, res) => {
  const next = String(req.query.next);
  if (!next.startsWith('/')) return res.redirect('/');
  // ruleid: javascript-redirect-from-request
  return res.redirect(next);
});

// In the browser.
function goOn() {
  const next = new URLSearchParams(window.location.search).get('next');
  // ruleid: javascript-redirect-from-location
  window.location.href = next;
  //                     ^^^^
  // ruleid: javascript-redirect-from-location
  location.replace(next ?? '/');
  // ruleid: javascript-redirect-from-location
  window.open(new URL(location.href).searchParams.get('popup'), '_blank');
}

module.exports = { app, goOn };
