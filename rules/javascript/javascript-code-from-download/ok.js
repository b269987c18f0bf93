const axios = require('axios');
const crypto = require('node:crypto');
const { exec, execFile, execSync } = require('node:child_process');

async function plugin(url) {
  const answer = await fetch(url);
  // ok: javascript-code-from-download
  const settings = JSON.parse(await answer.text());
  const other = await axios.get('https://plugins.example/latest.json');
  // ok: javascript-code-from-download
  return [settings, other.data.version];
}

function install() {
  // ok: javascript-code-from-download-pipe
  execSync('curl -fsSLO https://plugins.example/install.tgz');
}

// ok: javascript-code-from-download-command
execFile('git', ['log', '--', process.argv[2]]);
// ok: javascript-code-from-download-command
exec('git log -n ' + Number(process.argv[2]));
