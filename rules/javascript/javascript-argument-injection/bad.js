const { spawn, execFile } = require('node:child_process');
const { simpleGit } = require('simple-git');
const express = require('express');

const app = express();

app.post('/clone', async (req, res) => {
  // ruleid: javascript-argument-injection
  spawn('git', ['clone', req.body.url, 'target']);
//                       ^^^^^^^^^^^^
  // ruleid: javascript-argument-injection
  execFile('/usr/bin/curl', ['-s', req.query.address], () => {});
//                                 ^^^^^^^^^^^^^^^^^
  // ruleid: javascript-argument-injection
  await simpleGit().clone(req.body.url);
//                        ^^^^^^^^^^^^
  const { name } = req.body;
  // ruleid: javascript-argument-injection
  execFile('tar', ['-czf', 'out.tgz', name], () => res.end());
//                                    ^^^^
});
