const axios = require('axios');
const express = require('express');
const { isAllowedHost } = require('./hosts');

const app = express();
const HOSTS = ['api.example.com', 'static.example.com'];
const PARTNERS = { post: 'https://post.example/api', rail: 'https://rail.example/api' };

app.get('/parcels/:id', async (req, res) => {
  // The host is fixed; what follows cannot change it.
  // ok: javascript-url-built-from-request
  const first = await axios.get(`https://api.example.com/parcels/${req.params.id}`);
  // ok: javascript-url-built-from-request
  const second = await axios.get('https://api.example.com/search?q=' + encodeURIComponent(req.query.q));
  // ok: javascript-url-built-from-request
  const third = await axios.get(`${process.env.API_URL}/parcels/${req.params.id}/events?day=${req.query.day}`);
  // ok: javascript-url-built-from-request
  const fourth = await fetch(process.env.API_URL + '/parcels/' + req.params.id);
  // What is sent is not where it goes.
  // ok: javascript-url-built-from-request
  await axios.post('https://api.example.com/parcels', { id: req.body.id });
  // ok: javascript-url-built-from-request
  await axios.get('https://api.example.com/parcels', { params: req.query });
  res.json([first.data, second.data, third.data, await fourth.json()]);
});

app.get('/partner', async (req, res) => {
  // The data chooses from a table, or was looked up in a list.
  // ok: javascript-url-built-from-request
  const first = await axios.get(PARTNERS[req.query.partner]);
  const { host, port } = req.query;
  if (!HOSTS.includes(host)) return res.sendStatus(400);
  // ok: javascript-url-built-from-request
  const second = await axios.get(`https://${host}/status`);
  // ok: javascript-url-built-from-request
  const third = await axios.get(`http://localhost:${Number(port)}/status`);
  res.json([first.data, second.data, third.data]);
});

app.get('/picture', async (req, res) => {
  const url = new URL(req.query.url);
  if (url.protocol !== 'https:' || !HOSTS.includes(url.host)) throw new Error('unknown');
  // The host of the address was looked up in a list.
  // ok: javascript-url-built-from-request
  const first = await fetch(url, { redirect: 'error' });
  // ok: javascript-url-built-from-request
  const second = await fetch(url.href);
  res.send([await first.text(), await second.text()]);
});

app.get('/copy', async (req, res) => {
  const { address } = req.query;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' || !HOSTS.includes(hostname)) return res.sendStatus(400);
  // ok: javascript-url-built-from-request
  const answer = await fetch(address);
  res.send(await answer.text());
});

app.get('/user', async (req, res) => {
  const user = await User.findById(req.params.id);
  // ok: javascript-url-built-from-request
  const avatar = await axios.get(user.avatar);
  // Not an address, though the method is called get.
  // ok: javascript-url-built-from-request
  const cached = await cache.get(req.query.url);
  res.json([avatar.data, cached]);
});

function status(machine, address) {
  // ok: javascript-url-built-from-parameter
  axios.get(`https://parcel.example/${machine}/status`);
  // What a function is for.
  // ok: javascript-url-built-from-parameter
  return axios.get(address);
}
