const { exec, execFile, spawn } = require('child_process');
const childProcess = require('node:child_process');
const express = require('express');

const app = express();
const jobs = { backup: 'backup.sh', report: 'report.sh' };
const pattern = /^[a-z]+$/;

app.get('/ping', (req, res) => {
  // No shell: the data is one argument, whatever it holds.
  // ok: javascript-command-built-from-request
  execFile('ping', ['-c', '1', '--', req.query.host], (error, stdout) => res.send(stdout));
  // ok: javascript-command-built-from-request
  spawn('ping', ['-c', '1', '--', req.query.host]).stdout.pipe(res);
  // ok: javascript-command-built-from-request
  childProcess.spawn('ping', [req.query.host], { shell: false });
});

app.get('/uptime', (req, res) => {
  // A constant command; the request is used in the callback.
  // ok: javascript-command-built-from-request
  exec('uptime', (error, stdout) => res.json(stdout + req.query.suffix));
  // ok: javascript-command-built-from-request
  exec('uptime', { env: { LANG: req.headers['accept-language'] } }, (error, stdout) => res.send(stdout));
});

app.post('/job', (req, res) => {
  // The data chooses from a table.
  // ok: javascript-command-built-from-request
  exec(jobs[req.body.job], () => res.end());
  // ok: javascript-command-built-from-request
  exec(req.body.job === 'backup' ? 'backup.sh' : 'report.sh', () => res.end());
});

app.get('/tail', (req, res) => {
  // A number stays a number, and a quoting function does its work.
  // ok: javascript-command-built-from-request
  exec(`tail -n ${Number(req.query.lines)} app.log`, (error, stdout) => res.send(stdout));
  // ok: javascript-command-built-from-request
  exec('tail -n ' + parseInt(req.query.lines, 10) + ' app.log', (error, stdout) => res.send(stdout));
  // ok: javascript-command-built-from-request
  exec(`grep ${shellQuote(req.query.word)} app.log`, (error, stdout) => res.send(stdout));
});

app.get('/match', (req, res) => {
  // Functions that are called exec and start nothing.
  // ok: javascript-command-built-from-request
  const match = pattern.exec(req.query.word);
  // ok: javascript-command-built-from-request
  const found = /^v(\d+)$/.exec(`v${req.query.version}`);
  // ok: javascript-command-built-from-request
  User.find({ name: 'a' }).exec(req.body.callback);
  // ok: javascript-command-built-from-request
  database.exec(`note ${req.body.note}`);
  res.json({ match, found });
});

app.post('/build', (req, res) => {
  // Not the request, though it has the same parts.
  // ok: javascript-command-built-from-request
  exec(`make ${config.params.target}`, () => res.end());
  // ok: javascript-command-built-from-request
  exec(`make ${request_count.query}`, () => res.end());
});
