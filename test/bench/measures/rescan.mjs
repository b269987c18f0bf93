// A second scan of a tree in which nothing has changed, against listing it and asking the size and time of each file.
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { listAndStat } from '../floor/list-tree.mjs';
import { compareSamples } from '../row.mjs';
import { runScan } from './scan.mjs';

const FILES = 5_000;

/** @param {import('../context.mjs').Context} context */
export async function rescan({ product, corpus, quick, scratch, log }) {
  const tree = join(scratch, 'tree');
  for (const { path } of corpus.files.slice(0, FILES)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    cpSync(join(corpus.folder, path), join(tree, path));
  }
  log('rescan');
  const rescans = quick ? 2 : 4;
  const [, ...again] = runScan(product, tree, 2, 1 + rescans);
  listAndStat(tree);
  const pairs = again.map(({ milliseconds }) => ({ floor: [timeOf(() => listAndStat(tree))], product: [milliseconds] }));
  const name = `rescan of ${FILES.toLocaleString('en')} unchanged files`;
  return [compareSamples({ name, floorIs: 'listing, size and time of each', unit: 'ms', by: 'median', target: { atMost: 3 }, pairs })];
}

/** @param {() => void} work */
function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
