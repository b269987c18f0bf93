// One scan in a process of its own: node children/scan.mjs INTERNALS ASSETS WORKER ROOT WORKERS TIMES. Prints the milliseconds of each.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const [, , internals = '', assetRoot = '', workerFile = '', root = '', workers = '1', times = '1'] = process.argv;
const { createNodeHost, createNodeScanner } = createRequire(import.meta.url)(internals);

const scanner = createNodeScanner({ assetRoot, workerFile, host: createNodeHost({ assetRoot }), workers: Number(workers) });
const never = { aborted: false, addEventListener: () => {} };
for (let i = 0; i < Number(times); i++) {
  const start = performance.now();
  const { filesScanned, bytesScanned, counts } = await scanner.scan({ root, useGitignore: true }, () => {}, never);
  console.log(JSON.stringify({ milliseconds: performance.now() - start, filesScanned, bytesScanned, counts }));
}
await scanner.dispose();
