const { exec, execFile, execSync } = require('node:child_process');

function ping(host) {
  // ok: javascript-command-built-from-parameter
  execFile('ping', ['-c', '1', host], () => {});
}

function run(command) {
  // ok: javascript-command-built-from-parameter
  return execSync(command, { encoding: 'utf8' });
}

function last(count) {
  // ok: javascript-command-built-from-parameter
  exec(`git log -n ${Number(count)}`, () => {});
  // ok: javascript-command-built-from-parameter-code
  return JSON.parse(count);
}
