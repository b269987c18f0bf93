// Proves the packaged rules' expressions linear, so that no start has to. Writes server/src/core/regex/linear.generated.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { importSources } from './build/bundle-module.mjs';
import { readLanguages } from './generate-languages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TABLE = join(ROOT, 'server/src/core/regex/linear.generated.json');

// Without the table that is being made, every expression is asked about.
const emptyTable = { name: 'empty-table', setup: (setup) => setup.onLoad({ filter: /linear\.generated\.json$/ }, () => ({ contents: '{"linear":[],"unproved":[]}', loader: 'json' })) };
const SOURCES = "export { createEngine } from './server/src/core'; export { checkLinearity } from './server/src/core/regex/check-linearity';";
const { createEngine, checkLinearity } = await importSources(ROOT, 'linear', SOURCES, [emptyTable]);

/** A production build packs the grammars. @param {string} name */
function readAsset(name) {
  const path = join(ROOT, 'dist', name);
  return existsSync(path) ? readFileSync(path) : brotliDecompressSync(readFileSync(`${path}.br`));
}

// What was decided once is not asked again, so that no slow machine makes another table.
const known = existsSync(TABLE) ? JSON.parse(readFileSync(TABLE, 'utf8')) : { linear: [], unproved: [] };
const linear = new Set();
const unproved = new Set();
// Rules that are not known to be packaged are compiled at once, all of them.
const rules = JSON.parse(readFileSync(join(ROOT, 'dist/rules.json'), 'utf8')).map(({ digest: _, builtin: __, ...rule }) => rule);
const engine = createEngine({
  host: { asset: async (name) => readAsset(name), log: (level, message) => console.error(`${level}: ${message}`) },
  rules,
  checkLinearity(source, flags) {
    const key = `${flags}/${source}`;
    const proved = known.linear.includes(key) || (!known.unproved.includes(key) && checkLinearity(source, flags) === 'linear');
    (proved ? linear : unproved).add(key);
    return proved ? 'linear' : 'unknown';
  },
});
for (const { id } of readLanguages()) await engine.prepare(id);
for (const { ruleId, message } of engine.problems) console.error(`${ruleId}: ${message}`);
if (engine.problems.length > 0) process.exitCode = 1;
writeFileSync(TABLE, `${JSON.stringify({ linear: [...linear].sort(), unproved: [...unproved].sort() }, null, 2)}\n`);
