/** An exercise that holds as it stands, to be replaced by the author's own. */
export const EXERCISE_FILES = {
  'exercise.yaml': `language: javascript
title: TODO what the exercise is called
story: TODO what the code is for, and what happened.
file: src/ping.js
findings: [javascript-command-built-from-parameter]
predict:
  question: TODO what happens with a certain input?
  options:
    - text: TODO what really happens
      right: true
      why: TODO why.
    - text: TODO what one might think
      why: TODO why it does not.
find:
  vulnerable: [4]
  fine:
    - lines: 1
      why: TODO why there is nothing wrong with it.
    - lines: 3
      why: TODO why there is nothing wrong with it.
attack:
  task: TODO what the input must do.
  exploits: ["localhost; id"]       # work at the start, fail on the solution
  harmless: [localhost]
  hints: [TODO a vague hint, TODO a plainer one, TODO a plain one]
fix:
  task: TODO what the code must do after it.
  hints: [TODO a vague hint, TODO a plainer one, TODO a plain one]
wrong:
  escapes-one-character.js:
    fails: engine
    why: TODO what this patch misses.
`,
  'start.js': `const { exec } = require('child_process');

exports.ping = function ping(host, answer) {
  exec('ping -c 1 ' + host, answer);
};
`,
  'solution.js': `const { execFile } = require('child_process');

exports.ping = function ping(host, answer) {
  if (!/^[a-z0-9][a-z0-9.-]*$/i.test(host)) return answer(new Error('that is no host'));
  execFile('ping', ['-c', '1', host], answer);
};
`,
  'wrong/escapes-one-character.js': `const { exec } = require('child_process');

exports.ping = function ping(host, answer) {
  exec('ping -c 1 ' + host.replace(';', ''), answer);
};
`,
  'exam.js': `const shell = world('shell');

/** What \`require\` gives to the learner's code. */
exports.modules = { child_process: shell.child_process };

const ping = (code, host) => new Promise((resolve) => void code.ping(host, live((error, printed) => resolve(error ? '' : printed))));

/** What must still work. */
exports.behaviour = {
  'answers with what ping prints': async (code) => {
    equal(await ping(code, 'localhost'), 'PING localhost\\n');
  },
};

/** @returns what the input did, as a sentence, or nothing */
exports.attack = async (code, input) => {
  await ping(code, input);
  return shell.has('id') ? 'The server ran a command that nobody wrote.' : undefined;
};

/** The same weakness in another shape. */
exports.variants = {
  'a command in parentheses': async (code) => {
    await ping(code, '$(id)');
    return shell.has('id') ? 'The part in parentheses ran as a command of its own.' : undefined;
  },
};
`,
};
