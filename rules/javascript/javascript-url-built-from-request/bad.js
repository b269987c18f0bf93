const axios = require('axios');
const express = require('express');
const got = require('got');
const http = require('node:http');
const { get: fetchSecurely } = require('https');
const needle = require('needle');

const app = express();

app.get('/preview', async (req, res) => {
  // ruleid: javascript-url-built-from-request
  const first = await axios.get(req.query.url);
  //                            ^^^^^^^^^^^^^
  const { url } = req.query;
  // ruleid: javascript-url-built-from-request
  const second = await fetch(url, { redirect: 'follow' });
  //                         ^^^
  const address = 'http://' + req.query.host + ':8080/health';
  // ruleid: javascript-url-built-from-request
  const third = await got(address).text();
  // ruleid: javascript-url-built-from-request
  const fourth = await axios(`https://${req.params.region}.storage.example/list`);
  res.json([first.data, await second.text(), third, fourth.data]);
});

app.post('/webhook', ({ body }, res) => {
  // ruleid: javascript-url-built-from-request
  axios.post(body.callback, { ok: true }).then(() => res.end());
  // ruleid: javascript-url-built-from-request
  axios({ method: 'get', url: body.callback });
  //                          ^^^^^^^^^^^^^
  // ruleid: javascript-url-built-from-request
  needle.get(String(body.avatar), () => res.end());
});

app.get('/status', (req, res) => {
  // ruleid: javascript-url-built-from-request
  http.get({ host: req.query.host, path: '/status' }, (answer) => answer.pipe(res));
  //               ^^^^^^^^^^^^^^
  // ruleid: javascript-url-built-from-request
  fetchSecurely(new URL(req.query.page), (answer) => answer.pipe(res));
});

// Through functions of the file.
async function load(address) {
  // ruleid: javascript-url-built-from-request
  const answer = await fetch(address);
  return answer.json();
}
app.get('/load', async (req, res) => res.json(await load(req.query.from)));

app.get('/many', async (req, res) => {
  // ruleid: javascript-url-built-from-request
  const answers = await Promise.all(req.body.pages.map((page) => axios.get(page)));
  res.json(answers.map(({ data }) => data));
});

// A list of what is bad, and a look at something else than the host.
app.get('/picture', async (req, res) => {
  const url = new URL(req.query.url);
  if (['localhost', '127.0.0.1'].includes(url.hostname)) throw new Error('internal');
  // ruleid: javascript-url-built-from-request
  const answer = await fetch(url);
  res.send(await answer.text());
});
app.get('/copy', async (req, res) => {
  const { address } = req.query;
  const url = new URL(address);
  if (!['http:', 'https:'].includes(url.protocol)) return res.sendStatus(400);
  // ruleid: javascript-url-built-from-request
  const answer = await fetch(address);
  res.send(await answer.text());
});

function status(machine) {
  // ruleid: javascript-url-built-from-parameter
  http.get('http://' + machine + '/status');
  //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-url-built-from-parameter
  return axios.get(`https://${machine}/status`);
  //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
