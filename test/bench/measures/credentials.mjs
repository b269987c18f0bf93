// The credential pass over the corpus, against an automaton with the same keywords that only counts.
import { fileURLToPath } from 'node:url';
import { compareSamples } from '../row.mjs';
import { runChild } from '../run-child.mjs';

const CHILD = fileURLToPath(new URL('../children/credentials.mjs', import.meta.url));

/** @param {import('../context.mjs').Context} context */
export async function credentials({ product, corpus, quick, log }) {
  log('credentials');
  const list = corpus.files.map(({ path }) => path).join('\n');
  // The first pass compiles; it is left out.
  const [, ...passes] = runChild([CHILD, product.internals, product.assets, quick ? '3' : '6', corpus.folder], list);
  const pairs = passes.map(({ floor, product: rate }) => ({ floor: [floor], product: [rate] }));
  const name = 'credential pass';
  return [compareSamples({ name, floorIs: 'a bare automaton with its keywords', unit: 'MB/s', by: 'median', target: { atLeast: 0.5 }, pairs })];
}
