// Runs a command and says what its whole process tree took. Processor time and memory come from /proc, so they are undefined where there is none.
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const HAS_PROC = existsSync('/proc/self/task');
const EVERY = 50;
/** 0-based, counted behind the name in brackets, which may hold spaces: user and system time of the children that were waited for. */
const TICKS_OF_CHILDREN = [13, 14];

/**
 * @typedef {object} Cost
 * @property {number | null} code exit code, null when a signal ended it
 * @property {number} milliseconds by the clock
 * @property {number} processor milliseconds of user and system time of the command and of all that it waited for
 * @property {number} peakBytes the most resident memory that all processes of the tree had together, looked at every 50 ms, and no less than
 *   what the kernel noted as the peak of any one of them; pages that processes share count once for each
 */

/**
 * One at a time: the processor time is that of all children of this process meanwhile.
 * @param {string} command @param {readonly string[]} args @param {{ cwd: string, stderr: string, env?: NodeJS.ProcessEnv }} options `stderr`: a file
 * @returns {Promise<Cost>}
 */
export function measureTree(command, args, { cwd, stderr, env }) {
  const errors = openSync(stderr, 'w');
  const before = childTicks();
  const start = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', errors] });
  let peakBytes = NaN;
  const look = () => (peakBytes = Math.max(Number.isNaN(peakBytes) ? 0 : peakBytes, residentBytes(child.pid ?? 0)));
  const timer = HAS_PROC ? setInterval(look, EVERY) : undefined;
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      const milliseconds = performance.now() - start;
      resolve({ code, milliseconds, processor: ((childTicks() - before) * 1000) / ticksPerSecond(), peakBytes });
    });
  }).finally(() => {
    clearInterval(timer);
    closeSync(errors);
  });
}

/** @param {number} root */
function residentBytes(root) {
  let together = 0;
  let highest = 0;
  for (const pid of treeOf(root)) {
    const status = readProc(`${pid}/status`);
    together += kilobytes(status, /^VmRSS:\s+(\d+)/m);
    highest = Math.max(highest, kilobytes(status, /^VmHWM:\s+(\d+)/m));
  }
  return Math.max(together, highest) * 1024;
}

/** @param {number} root */
function treeOf(root) {
  const pids = [root];
  for (let i = 0; i < pids.length; i++) {
    for (const thread of threadsOf(pids[i] ?? 0)) {
      const children = readProc(`${pids[i]}/task/${thread}/children`).trim();
      if (children !== '') pids.push(...children.split(' ').map(Number));
    }
  }
  return pids;
}

/** @param {number} pid */
function threadsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Empty when the process has just ended. @param {string} path */
function readProc(path) {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} status @param {RegExp} line */
function kilobytes(status, line) {
  return Number(line.exec(status)?.[1] ?? 0);
}

function childTicks() {
  const fields = readProc('self/stat').replace(/^.*\) /s, '').split(' ');
  return HAS_PROC ? TICKS_OF_CHILDREN.reduce((sum, index) => sum + Number(fields[index]), 0) : NaN;
}

function ticksPerSecond() {
  return HAS_PROC ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : NaN;
}
