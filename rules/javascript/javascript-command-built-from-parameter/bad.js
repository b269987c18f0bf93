const { exec, execSync } = require('node:child_process');
const util = require('node:util');
const run = util.promisify(exec);

function ping(host) {
  // ruleid: javascript-command-built-from-parameter
  exec('ping -c 1 ' + host, () => {});
//     ^^^^^^^^^^^^^^^^^^^
}

exports.archive = async (name) => {
  // ruleid: javascript-command-built-from-parameter
  execSync(`tar -czf ${name}.tgz ${name}`);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const command = `rm -rf ${name}`;
  // ruleid: javascript-command-built-from-parameter
  await run(command);
//          ^^^^^^^
};

function calculate(expression) {
  // ruleid: javascript-command-built-from-parameter-code
  return eval(expression);
//            ^^^^^^^^^^
}

function compile(source) {
  // ruleid: javascript-command-built-from-parameter-code
  return new Function('x', 'return ' + source);
//                         ^^^^^^^^^^^^^^^^^^
}

function run(command, code) {
  // ruleid: javascript-command-built-from-parameter
  execSync(command, { encoding: 'utf8' });
  //       ^^^^^^^
  // ruleid: javascript-command-built-from-parameter-code
  setTimeout('start(' + code + ')', 10);
  //         ^^^^^^^^^^^^^^^^^^^^^
}
