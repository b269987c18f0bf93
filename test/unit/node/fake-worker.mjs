// Stands in for the scan worker: answers for every path, and dies of some.
import { parentPort } from 'node:worker_threads';

const nothing = { findings: [], hidden: { comment: 0, baseline: 0, config: 0 }, problems: [] };
const work = { textsParsed: 0, nodesRead: 0, unitsScanned: 0, hitsRead: 0, expressionsRun: 0, rulesMatched: 0, flowSteps: 0, functionsFollowed: 0 };
const skip = { reason: 'binary', extent: 'all', detail: 'answered' };

/** @param {string} path */
function report(path) {
  if (path.includes('exit')) process.exit(1);
  if (path.includes('throw')) throw new Error('a secret of the file');
  if (path.includes('hang')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return { ...nothing, path, skip };
}

parentPort?.on('message', ({ paths }) => {
  parentPort?.postMessage({ kind: 'batch', reports: paths.map(report), reads: [], bytes: paths.length, files: paths.length, done: paths.length, ruleProblems: [], work });
});
parentPort?.postMessage({ kind: 'ready' });
