// Writes rules/precision.json: how often each rule was right and wrong where people judged its findings (test/rule-measure/judgements).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'test/rule-measure/judgements');

/** @param {string} file */
function count(file) {
  const verdicts = readFileSync(join(FOLDER, file), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line).verdict);
  const of = (/** @type {string} */ verdict) => verdicts.filter((one) => one === verdict).length;
  return { right: of('right'), wrong: of('wrong') };
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')).sort();
const lines = files.map((file) => `  ${JSON.stringify(file.replace(/\.jsonl$/, ''))}: ${JSON.stringify(count(file))}`);
writeFileSync(join(ROOT, 'rules/precision.json'), lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`);
