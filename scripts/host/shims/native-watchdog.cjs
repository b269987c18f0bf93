'use strict';
// Stands in for the native module @vscode/native-watchdog, which would have to be compiled: ends this process some
// seconds after its parent is gone. A thread of its own looks, because the main one may be stuck in a loop.

const { Worker } = require('node:worker_threads');

const LOOK_EVERY_MS = 1000;
const GRACE_MS = 6000;

function watch(parent) {
  const timer = setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch (error) {
      if (error.code !== 'ESRCH') return;
      clearInterval(timer);
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), GRACE_MS);
    }
  }, LOOK_EVERY_MS);
}

exports.start = (parent) => {
  const source = `const LOOK_EVERY_MS = ${LOOK_EVERY_MS}; const GRACE_MS = ${GRACE_MS}; (${watch})(${Number(parent)})`;
  new Worker(source, { eval: true }).unref();
};

exports.exit = (code) => process.exit(code || 0);
