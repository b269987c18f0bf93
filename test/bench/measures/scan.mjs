// A whole scan against parsing every file, and two workers against one.
import { fileURLToPath } from 'node:url';
import { compareSamples } from '../row.mjs';
import { runChild } from '../run-child.mjs';

/** @typedef {{ milliseconds: number, processor: number }} Times both in milliseconds; `processor` of all threads */

const FLOOR = fileURLToPath(new URL('../floor/parse-files.mjs', import.meta.url));
const SCAN = fileURLToPath(new URL('../children/scan.mjs', import.meta.url));

/** @param {import('../context.mjs').Context} context */
export async function scan({ product, corpus, quick, log }) {
  const list = corpus.files.map(({ path }) => path).join('\n');
  const runs = [];
  for (let repetition = 0; repetition < (quick ? 1 : 3); repetition++) {
    log(`scan: repetition ${repetition + 1}`);
    const [parse] = runChild([FLOOR, corpus.folder], list);
    const [one] = runScan(product, corpus.folder, 1);
    const [two] = runScan(product, corpus.folder, 2);
    runs.push({ parse, one, two });
  }
  /** @param {'parse' | 'one'} floor @param {'one' | 'two'} ours @param {keyof Times} time @returns {import('../row.mjs').Pair[]} */
  const pairsOf = (floor, ours, time) => runs.map((run) => ({ floor: [rate(corpus, run[floor], time)], product: [rate(corpus, run[ours], time)] }));
  const common = { unit: 'MB/s', by: /** @type {const} */ ('median') };
  const parsing = { ...common, floorIs: 'parsing every file, one thread', target: { atLeast: 1.5 } };
  return [
    compareSamples({ ...parsing, name: 'scan, one worker', pairs: pairsOf('parse', 'one', 'milliseconds') }),
    compareSamples({ ...parsing, name: 'the same by processor time', pairs: pairsOf('parse', 'one', 'processor') }),
    compareSamples({ ...common, name: 'scan, two workers', floorIs: 'one worker', target: { atLeast: 1.7 }, pairs: pairsOf('one', 'two', 'milliseconds') }),
  ];
}

/**
 * @param {import('../product.mjs').Product} product @param {string} root @param {number} workers @param {number} [times]
 * @returns {Times[]}
 */
export function runScan({ internals, assets, worker }, root, workers, times = 1) {
  return runChild([SCAN, internals, assets, worker, root, String(workers), String(times)]);
}

/** Megabytes per second. @param {import('../corpus.mjs').Corpus} corpus @param {Times | undefined} times @param {keyof Times} time */
function rate({ bytes }, times, time) {
  return bytes / 1000 / (times?.[time] ?? NaN);
}
