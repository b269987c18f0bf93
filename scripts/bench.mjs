// Measures the product against its floors: npm run bench [-- NAMES…] [--quick] [--write] [--tree FOLDER]. See test/bench/README.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureCorpus } from '../test/bench/corpus.mjs';
import { describeRun } from '../test/bench/document.mjs';
import { MEASURES } from '../test/bench/measures/index.mjs';
import { buildProduct, readRules } from '../test/bench/product.mjs';
import { formatTable } from '../test/bench/table.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean' }, write: { type: 'boolean' }, tree: { type: 'string' },
    rules: { type: 'string' }, semgrep: { type: 'string' }, taint: { type: 'boolean' }, sparse: { type: 'boolean' }, differences: { type: 'boolean' },
    gitleaks: { type: 'string' },
  },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : Object.keys(MEASURES);
const unknown = names.find((name) => !Object.hasOwn(MEASURES, name));
if (unknown !== undefined) throw new Error(`there is no measure ${unknown}; there are ${Object.keys(MEASURES).join(', ')}`);
if (values.write && (values.quick || positionals.length > 0)) {
  throw new Error('--write needs all measures, and not --quick: the table would mix two runs');
}

/** @param {string} line */
const log = (line) => console.error(line);
const scratch = mkdtempSync(join(tmpdir(), 'wardlight-bench-'));
try {
  const corpus = ensureCorpus(log);
  const product = await buildProduct(resolve(values.tree ?? ROOT), join(scratch, 'product'));
  const rows = [];
  const semgrep = { rules: values.rules, command: values.semgrep, taint: values.taint, sparse: values.sparse, differences: values.differences };
  const context = { product, corpus, quick: values.quick === true, scratch, log, semgrep, gitleaks: values.gitleaks };
  const failed = [];
  for (const name of names) {
    try {
      rows.push(...(await MEASURES[name](context)));
    } catch (error) {
      // What took half an hour to measure is shown all the same.
      failed.push(name);
      console.error(`${name} failed:`, error);
    }
  }
  console.log(formatTable(rows));
  if (failed.length > 0) process.exitCode = 1;
  if (values.write && failed.length > 0) console.error('nothing was written, because the table would lack rows');
  else if (values.write) writeFileSync(join(ROOT, 'docs/performance.md'), describeRun(rows, corpus, (await readRules(product.assets)).length));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
