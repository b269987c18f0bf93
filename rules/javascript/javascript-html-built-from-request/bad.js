const express = require('express');
const http = require('node:http');

const app = express();

app.get('/hello', (req, res) => {
  // ruleid: javascript-html-built-from-request
  res.send(`<h1>Hello ${req.query.name}</h1>`);
  //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.get('/search', (req, res) => {
  // ruleid: javascript-html-built-from-request
  res.send('No parcel found for ' + req.query.q);
  //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.get('/parcels/:number', (request, response) => {
  // ruleid: javascript-html-built-from-request
  response.status(404).send('Parcel "' + request.params.number + '" is unknown');
  //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.get('/echo', (req, res) => {
  // Express sends a string as HTML.
  // ruleid: javascript-html-built-from-request
  res.send(req.query.text);
  //       ^^^^^^^^^^^^^^
  // ruleid: javascript-html-built-from-request
  res.send(req.params['text'].trim());
  //       ^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.post('/preview', (req, res) => {
  // ruleid: javascript-html-built-from-request
  res.write('<article>' + req.body.text + '</article>');
  //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-html-built-from-request
  res.end(`<p>${req.body.author}</p>`);
  //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

http.createServer((req, res) => {
  // ruleid: javascript-html-built-from-request
  res.end(`<!doctype html><p>Nothing for ${req.query.q}</p>`);
  //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

// In the browser: parameters of the address.
function showPage() {
  const parameters = new URLSearchParams(window.location.search);
  const title = document.querySelector('h1');
  // ruleid: javascript-html-built-from-location
  title.innerHTML = parameters.get('title');
  //                ^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-html-built-from-location
  title.innerHTML += `<small>${parameters.get('day') ?? 'today'}</small>`;
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-html-built-from-location
  document.querySelector('p').innerHTML = 'Results for ' + new URLSearchParams(location.search).get('q');
  //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-html-built-from-location
  document.write('<b>' + new URL(location.href).searchParams.get('name') + '</b>');
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-html-built-from-location
  title.insertAdjacentHTML('beforeend', new URL(document.location).searchParams.get('note'));
  //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

function showError() {
  // ruleid: javascript-html-built-from-location
  document.getElementById('error').innerHTML = decodeURIComponent(location.hash.slice(1));
  //                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-html-built-from-location
  $('#error').html('<i>' + unescape(window.location.search.split('=')[1]) + '</i>');
}

function showAddress(title) {
  // Most browsers encode these; not all characters, and not everywhere.
  // ruleid: javascript-html-built-from-raw-location
  title.outerHTML = "<a href='" + location.hash + "'>here</a>";
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-html-built-from-raw-location
  document.writeln('<img src="/count?' + document.location.search + '">');
  //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// The data takes a detour through a variable.
app.get('/later', (req, res) => {
  const name = req.query.name;
  // ruleid: javascript-html-built-from-request
  res.send(`<h1>Hello ${name}</h1>`);
});
function showNote(title) {
  const note = new URLSearchParams(location.search).get('note');
  // ruleid: javascript-html-built-from-location
  title.innerHTML = note;
}

module.exports = { app, showPage, showError, showAddress, showNote };

function show(element, name) {
  // ruleid: javascript-html-built-from-parameter
  element.innerHTML = '<b>' + name + '</b>';
  //                  ^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-html-built-from-parameter
  document.write(`<p>Hello ${name}</p>`);
  //             ^^^^^^^^^^^^^^^^^^^^^^
}

// What stands in an object is not harmless for that.
app.get('/profile', (req, res) => {
  const profile = { name: req.query.name, ...req.query };
  // ruleid: javascript-html-built-from-request
  res.send('<h1>' + profile.name + '</h1>');
});

function showBack() {
  const parameters = new URLSearchParams(location.search);
  const link = document.createElement('a');
  // ruleid: javascript-html-built-from-location-link
  link.setAttribute('href', parameters.get('back'));
  //                        ^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-html-built-from-location-link
  link.href = parameters.get('back');
  // ruleid: javascript-html-built-from-location-link
  document.querySelector('form button').setAttribute('formaction', parameters.get('to'));
  // ruleid: javascript-html-built-from-location-link
  document.querySelector('form').setAttribute('action', parameters.get('to'));
  // ruleid: javascript-html-built-from-location-link
  document.querySelector('iframe').setAttribute('src', parameters.get('page'));
  // ruleid: javascript-html-built-from-location-link
  $('#back').attr('href', decodeURIComponent(location.hash.slice(1)));
}
