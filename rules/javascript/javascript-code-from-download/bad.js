const axios = require('axios');
const vm = require('node:vm');
const { exec, execSync } = require('node:child_process');

async function plugin(url) {
  const answer = await fetch(url);
  // ruleid: javascript-code-from-download
  eval(await answer.text());
//     ^^^^^^^^^^^^^^^^^^^
  const other = await axios.get('https://plugins.example/latest.js');
  // ruleid: javascript-code-from-download
  vm.runInThisContext(other.data);
//                    ^^^^^^^^^^
}

function install() {
  // ruleid: javascript-code-from-download-pipe
  execSync('curl -fsSL https://plugins.example/install.sh | sh');
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// ruleid: javascript-code-from-download-command
exec('git log ' + process.argv[2]);
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: javascript-code-from-download-input
eval(process.argv[3]);
//   ^^^^^^^^^^^^^^^
