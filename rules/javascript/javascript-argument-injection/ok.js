const { spawn, execFile } = require('node:child_process');
const express = require('express');

const app = express();

app.post('/clone', (req, res) => {
  // ok: javascript-argument-injection
  spawn('git', ['clone', '--', req.body.url, 'target']);
  // ok: javascript-argument-injection
  execFile('curl', ['-s', `https://parcels.example/${req.query.name}`], () => {});
  if (!req.body.mirror.startsWith('https://')) return res.sendStatus(400);
  // ok: javascript-argument-injection
  spawn('git', ['clone', req.body.mirror, 'target']);
  // ok: javascript-argument-injection
  execFile('echo', [req.body.name], () => {});
  // ok: javascript-argument-injection
  return execFile('tar', ['-czf', 'out.tgz', String(Number(req.body.id))], () => res.end());
});
