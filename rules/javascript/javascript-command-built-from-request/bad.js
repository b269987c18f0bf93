const { exec, execSync: run } = require('child_process');
const childProcess = require('node:child_process');
const shell = require('shelljs');
const express = require('express');

const app = express();

app.get('/ping', (req, res) => {
  // ruleid: javascript-command-built-from-request
  exec(`ping -c 1 ${req.query.host}`, (error, stdout) => res.send(stdout));
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.post('/convert', (req, res) => {
  // ruleid: javascript-command-built-from-request
  const output = run('convert ' + req.body.source + ' -resize 200 ' + req.body.target);
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.send(output);
});

app.get('/log/:branch', (req, res) => {
  // ruleid: javascript-command-built-from-request
  childProcess.exec('git log ' + req.params.branch, { cwd: '/srv/repo' }, (error, stdout) => {
    res.send(stdout);
  });
  // ruleid: javascript-command-built-from-request
  res.send(childProcess.execSync("git show " + req.params['branch']));
  //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.post('/run', (req, res) => {
  // ruleid: javascript-command-built-from-request
  const child = childProcess.spawn(`tar xf ${req.body.archive}`, { shell: true, cwd: '/tmp' });
  //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-command-built-from-request
  const second = childProcess.spawn(req.body.program, ['--version'], { stdio: 'pipe', shell: true });
  // ruleid: javascript-command-built-from-request
  const third = childProcess.spawn('sh', ['-c', `du -sh ${req.body.folder}`]);
  //                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-command-built-from-request
  childProcess.execFile('/bin/bash', ['-lc', 'ls ' + req.body.folder], (error, stdout) => res.send(stdout));
  child.stdout.pipe(res);
  return [second, third];
});

app.get('/whois', (request, response) => {
  // ruleid: javascript-command-built-from-request
  response.send(require('child_process').execSync('whois ' + request.query.domain.trim()));
  //                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-command-built-from-request
  response.send(shell.exec(`dig ${request.headers['x-domain']}`).stdout);
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.post('/resize', (req, res) => {
  // One part is a number, the other is not.
  // ruleid: javascript-command-built-from-request
  exec(`convert ${req.body.image} -resize ${Number(req.body.width)} out.png`, () => res.end());
});

// Known gaps: a promisified function, and data that takes a detour through a variable.
const execute = require('node:util').promisify(exec);
app.get('/later', async (req, res) => {
  // ruleid: javascript-command-built-from-request
  await execute(`ping -c 1 ${req.query.host}`);
  const command = `ping -c 1 ${req.query.host}`;
  // ruleid: javascript-command-built-from-request
  exec(command, (error, stdout) => res.send(stdout));
});
