// A whole scan against parsing every file, and two workers against one.
import { fileURLToPath } from 'node:url';
import { compareSamples } from '../row.mjs';
import { runChild } from '../run-child.mjs';

const FLOOR = fileURLToPath(new URL('../floor/parse-files.mjs', import.meta.url));
const SCAN = fileURLToPath(new URL('../children/scan.mjs', import.meta.url));

/** @param {import('../context.mjs').Context} context */
export async function scan({ product, corpus, quick, log }) {
  const list = corpus.files.map(({ path }) => path).join('\n');
  const megabytes = corpus.bytes / 1e6;
  /** @type {import('../row.mjs').Pair[]} */
  const againstParse = [];
  /** @type {import('../row.mjs').Pair[]} */
  const againstOne = [];
  for (let repetition = 0; repetition < (quick ? 1 : 3); repetition++) {
    log(`scan: repetition ${repetition + 1}`);
    const parse = megabytes / seconds(runChild([FLOOR, product.assets, corpus.folder], list));
    const [one, two] = [1, 2].map((workers) => megabytes / seconds(runScan(product, corpus.folder, workers)));
    againstParse.push({ floor: [parse], product: [one ?? NaN] });
    againstOne.push({ floor: [one ?? NaN], product: [two ?? NaN] });
  }
  const common = { unit: 'MB/s', by: /** @type {const} */ ('median') };
  return [
    compareSamples({ ...common, name: 'scan, one worker', floorIs: 'parsing every file, one thread', target: { atLeast: 1.5 }, pairs: againstParse }),
    compareSamples({ ...common, name: 'scan, two workers', floorIs: 'the same with one worker', target: { atLeast: 1.7 }, pairs: againstOne }),
  ];
}

/**
 * @param {import('../product.mjs').Product} product @param {string} root @param {number} workers @param {number} [times]
 * @returns {{ milliseconds: number }[]}
 */
export function runScan({ internals, assets, worker }, root, workers, times = 1) {
  return runChild([SCAN, internals, assets, worker, root, String(workers), String(times)]);
}

/** @param {readonly { milliseconds: number }[]} printed */
function seconds([first]) {
  return (first?.milliseconds ?? NaN) / 1000;
}
