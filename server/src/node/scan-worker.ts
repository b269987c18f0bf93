import { parentPort, workerData } from 'node:worker_threads';
import { createNodeHost } from './node-host';
import { FileScanner } from './scan-file';
import { batchOf } from './worker-messages';
import type { WorkerBatch, WorkerReply, WorkerStart, WorkerTask } from './worker-messages';

/** A thread of the scan: takes batches of files, gives reports. */
async function scanBatch(scanner: FileScanner, { root, paths, withFixes }: WorkerTask): Promise<WorkerBatch> {
  const scanned = [];
  for (const path of paths) scanned.push(await scanner.scan(root, path, withFixes));
  return batchOf(scanned, scanner.problems);
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
