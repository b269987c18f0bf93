// Proves the packaged rules' expressions linear, so that no start has to. Writes server/src/core/regex/linear.generated.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { importSources } from './build/bundle-module.mjs';
import { readBuiltRules } from './build/read-rules.mjs';
import { readLanguages } from './generate-languages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TABLE = join(ROOT, 'server/src/core/regex/linear.generated.json');
/** The same as the engine reads it: a tenth of the size. */
const DIGESTS = join(ROOT, 'server/src/core/regex/verdicts.generated.json');

// Without the table that is being made, every expression is asked about.
const emptyTable = { name: 'empty-table', setup: (setup) => setup.onLoad({ filter: /verdicts\.generated\.json$/ }, () => ({ contents: '{"linear":"","quadratic":"","unproved":"","refused":""}', loader: 'json' })) };
const SOURCES = "export { createEngine } from './server/src/core'; export { digestOfExpression } from './server/src/core/regex/expression-digest'; export { measureGrowth } from './server/src/core/regex/check-linearity'; export { isTakenByRe2 } from './server/src/core/regex/linear-regex';";
const { createEngine, digestOfExpression, isTakenByRe2, measureGrowth } = await importSources(ROOT, 'linear', SOURCES, [emptyTable]);

/** A production build packs the grammars. @param {string} name */
function readAsset(name) {
  const path = join(ROOT, 'dist', name);
  return existsSync(path) ? readFileSync(path) : brotliDecompressSync(readFileSync(`${path}.br`));
}

/** Milliseconds. Proofs of some take several seconds; no start waits for them. */
const PATIENCE = 20_000;

// What was decided once is not asked again, so that no slow machine makes another table.
/** @type {Record<string, string[]>} */
const known = { linear: [], quadratic: [], unproved: [], refused: [], ...(existsSync(TABLE) ? JSON.parse(readFileSync(TABLE, 'utf8')) : {}) };
/** `refused` holds those of the second and third list that RE2 does not take. @type {Record<string, Set<string>>} */
const decided = { linear: new Set(), quadratic: new Set(), unproved: new Set(), refused: new Set() };

/** @param {string} source @param {string} flags */
function decide(source, flags) {
  const key = `${flags}/${source}`;
  const before = ['linear', 'quadratic', 'unproved'].find((name) => known[name]?.includes(key));
  const growth = before ?? measureGrowth(source, flags, PATIENCE);
  const list = growth === 'linear' || growth === 'quadratic' ? growth : 'unproved';
  decided[list].add(key);
  if (list !== 'linear' && !isTakenByRe2({ source, flags })) decided.refused.add(key);
  return list;
}

// Rules that are not known to be packaged are compiled at once, all of them.
const rules = (await readBuiltRules(ROOT)).map(({ digest: _, builtin: __, ...rule }) => rule);
const engine = createEngine({
  host: { asset: async (name) => readAsset(name), log: (level, message) => console.error(`${level}: ${message}`) },
  rules,
  checkLinearity: (source, flags) => (decide(source, flags) === 'linear' ? 'linear' : 'unknown'),
});
// After each language, so that a run that is ended has not been for nothing.
for (const { id } of readLanguages()) {
  await engine.prepare(id);
  save();
}
for (const { ruleId, message } of engine.problems) console.error(`${ruleId}: ${message}`);
if (engine.problems.length > 0) process.exitCode = 1;
save(true);

/** @param {boolean} [isWhole] else what was known before may still be asked for */
function save(isWhole = false) {
  const table = Object.fromEntries(Object.entries(decided).map(([name, keys]) => [name, [...new Set([...keys, ...(isWhole ? [] : (known[name] ?? []))])].sort()]));
  writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`);
  const digests = Object.fromEntries(Object.entries(table).map(([name, keys]) => [name, keys.map(digestOfExpression).sort().join('')]));
  writeFileSync(DIGESTS, `${JSON.stringify(digests, null, 2)}\n`);
}
