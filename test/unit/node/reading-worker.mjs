// Stands in for the scan worker: each file names in its lines what its verdict depends on; one that says `dirty` has a problem.
import { readFileSync, statSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

const nothing = { findings: [], hidden: { comment: 0, baseline: 0, config: 0 } };
const work = { textsParsed: 0, nodesRead: 0, unitsScanned: 0, hitsRead: 0, expressionsRun: 0, rulesMatched: 0, flowSteps: 0, functionsFollowed: 0 };

/** @param {string} file */
function stampOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && { size: stat.size, modified: stat.mtimeMs, changed: stat.ctimeMs, inode: stat.ino };
}

parentPort?.on('message', ({ root, paths }) => {
  /** @type {{ path: string, lines: string[] }[]} */
  const files = paths.map((/** @type {string} */ path) => ({ path, lines: readFileSync(`${root}/${path}`, 'utf8').split('\n').filter(Boolean) }));
  const reports = files.filter(({ lines }) => lines.includes('dirty')).map(({ path }) => ({ ...nothing, path, problems: [{ kind: 'budget', message: 'dirty' }] }));
  const reads = files.flatMap(({ path, lines }) => {
    const own = lines.filter((line) => line !== 'dirty').map((line) => ({ path: line, stamp: stampOf(`${root}/${line}`) }));
    return own.length === 0 ? [] : [{ path, reads: own }];
  });
  parentPort?.postMessage({ kind: 'batch', reports, reads, bytes: 0, files: files.length, done: files.length, ruleProblems: [], work });
});
parentPort?.postMessage({ kind: 'ready' });
