// node guard.mjs FOLDER COMMAND ARGS… : runs the command until standard input closes, which also happens when the process
// that started this one is killed. Then it ends the whole process group, which it must lead, and removes the folder.

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const GRACE_MS = 1500;

const [folder, command, ...args] = process.argv.slice(2);
if (!folder || !command) process.exit(2);

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
let ending = false;

process.stdin.on('end', end).on('error', end).resume();
process.on('SIGTERM', end);
process.on('SIGINT', end);
child.on('error', end);
child.on('exit', end);

function end() {
  if (ending) return;
  ending = true;
  signalGroup('SIGTERM');
  const timer = setTimeout(finish, GRACE_MS);
  child.on('exit', () => {
    clearTimeout(timer);
    finish();
  });
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) finish();
}

function finish() {
  try {
    rmSync(/** @type {string} */ (folder), { recursive: true, force: true, maxRetries: 3 });
  } finally {
    signalGroup('SIGKILL');
  }
}

/** @param {NodeJS.Signals} signal */
function signalGroup(signal) {
  try {
    process.kill(-process.pid, signal);
  } catch {
    // This process leads no group, so there is only the child to end.
    child.kill(signal);
  }
}
