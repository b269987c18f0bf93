// One scan in a process of its own: node children/scan.mjs INTERNALS ASSETS WORKER ROOT WORKERS COUNT. Prints the times of each.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { processorTime } from '../processor-time.mjs';

const [, , internals = '', assetRoot = '', workerFile = '', root = '', workers = '1', count = '1'] = process.argv;
const { createNodeHost, createNodeScanner, optimizeLater } = createRequire(import.meta.url)(internals);

// As the command line does.
optimizeLater();
const scanner = createNodeScanner({ assetRoot, workerFile, host: createNodeHost({ assetRoot }), workers: Number(workers) });
const never = { aborted: false, addEventListener: () => {} };
for (let i = 0; i < Number(count); i++) {
  const start = performance.now();
  const used = processorTime();
  const { filesScanned, bytesScanned, counts } = await scanner.scan({ root, useGitignore: true }, () => {}, never);
  const times = { milliseconds: performance.now() - start, processor: processorTime() - used };
  console.log(JSON.stringify({ ...times, filesScanned, bytesScanned, counts }));
}
await scanner.dispose();
