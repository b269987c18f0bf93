import { parentPort, workerData } from 'node:worker_threads';
import { addWork, NO_WORK } from '../core';
import { createNodeHost } from './node-host';
import { FileScanner } from './scan-file';
import { isTelling } from './worker-messages';
import type { WorkerBatch, WorkerReply, WorkerStart, WorkerTask } from './worker-messages';

/** A thread of the scan: takes batches of files, gives reports. */
async function scanBatch(scanner: FileScanner, { root, paths, withFixes }: WorkerTask): Promise<WorkerBatch> {
  const scanned = [];
  for (const path of paths) scanned.push(await scanner.scan(root, path, withFixes));
  const reports = scanned.map(({ report }) => report).filter(isTelling);
  const bytes = scanned.reduce((sum, file) => sum + file.bytes, 0);
  const files = scanned.filter(({ report }) => report.skip?.extent !== 'all').length;
  const work = scanned.reduce((sum, file) => addWork(sum, file.work), NO_WORK);
  return { kind: 'batch', reports, bytes, files, done: paths.length, work, ruleProblems: scanner.problems };
}

function listen(): void {
  const { assetRoot, setup } = workerData as WorkerStart;
  const scanner = new FileScanner(setup, createNodeHost({ assetRoot }));
  const reply = (message: WorkerReply): void => parentPort?.postMessage(message);
  // An error that escapes ends the thread; the pool starts another and finds the file that did it.
  parentPort?.on('message', (task: WorkerTask) => void scanBatch(scanner, task).then(reply));
  reply({ kind: 'ready' });
}

listen();
