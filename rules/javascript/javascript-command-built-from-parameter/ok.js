const { exec, execFile, execSync } = require('node:child_process');

function ping(host) {
  // ok: javascript-command-built-from-parameter
  execFile('ping', ['-c', '1', host], () => {});
}

function last(count) {
  // ok: javascript-command-built-from-parameter
  exec(`git log -n ${Number(count)}`, () => {});
  // ok: javascript-command-built-from-parameter-code
  return JSON.parse(count);
}

function later(work, text) {
  // ok: javascript-command-built-from-parameter-code
  setTimeout(work, 10, text);
}
