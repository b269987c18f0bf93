// Servers that do not outlive the process that started them.

import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { lastLines } from './processes.mjs';

/**
 * @typedef {object} Guarded
 * @property {() => Promise<void>} stop ends it with all its children and removes its folder
 * @property {Promise<void>} ended when it is gone for any reason
 * @property {() => string} log the last lines that it printed
 * @property {(url: string) => Promise<void>} answers waits until it does; rejects and stops it when it does not
 */

const GUARD = fileURLToPath(new URL('./guard.mjs', import.meta.url));
const START_LIMIT_MS = 60_000;
const ASK_EVERY_MS = 50;

/** @returns {string} a new folder, short enough for the sockets inside */
export function makeTemporaryFolder() {
  return mkdtempSync(path.join(os.tmpdir(), 'wardlight-'));
}

/**
 * Starts a program in a process group that ends when `stop` is called or when this process ends, even if it is killed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ temporary: string, env?: NodeJS.ProcessEnv }} options `temporary` is its working folder and is removed with it
 * @returns {Guarded}
 */
export function startGuarded(command, args, { temporary, env }) {
  const logFile = path.join(temporary, 'output.log');
  const output = openSync(logFile, 'w');
  const guard = spawn(process.execPath, [GUARD, temporary, command, ...args], {
    cwd: temporary,
    detached: true,
    env,
    stdio: ['pipe', output, output],
  });
  closeSync(output);
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => ['exit', 'error'].forEach((event) => guard.once(event, () => resolve())));
  let lastLog = '';
  const log = () => (lastLog = readLog(logFile) ?? lastLog);
  const stop = () => (log(), guard.stdin?.destroy(), ended);
  const isRunning = () => guard.exitCode === null && guard.signalCode === null;
  /** @param {string} url */
  const answers = async (url) => {
    if (await waitFor(url, isRunning)) return;
    await stop();
    throw new Error(`${path.basename(args[0] ?? command)} did not answer at ${url}. Its last lines:\n${lastLog}`);
  };
  return { stop, ended, log, answers };
}

/**
 * @param {string} url
 * @param {() => boolean} isRunning
 */
async function waitFor(url, isRunning) {
  const deadline = Date.now() + START_LIMIT_MS;
  while (isRunning() && Date.now() < deadline) {
    if (await fetch(url).then((answer) => answer.ok, () => false)) return true;
    await pause(ASK_EVERY_MS);
  }
  return false;
}

/** @param {string} file */
function readLog(file) {
  try {
    return lastLines(readFileSync(file, 'utf8'), 20);
  } catch {
    return undefined;
  }
}
