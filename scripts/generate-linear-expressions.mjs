// Proves the packaged rules' expressions linear, so that no start has to. Writes server/src/core/regex/linear.generated.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readLanguages } from './generate-languages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TABLE = join(ROOT, 'server/src/core/regex/linear.generated.json');
const OUT = join(ROOT, 'out/build/linear.mjs');

await build({
  absWorkingDir: ROOT,
  stdin: {
    contents: "export { createEngine } from './server/src/core'; export { checkLinearity } from './server/src/core/regex/check-linearity';",
    resolveDir: ROOT,
  },
  outfile: OUT,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  // Without the table that is being made, every expression is asked about.
  plugins: [{ name: 'empty-table', setup: (setup) => setup.onLoad({ filter: /linear\.generated\.json$/ }, () => ({ contents: '[]', loader: 'json' })) }],
});
const { createEngine, checkLinearity } = await import(pathToFileURL(OUT).href);

const known = new Set(existsSync(TABLE) ? JSON.parse(readFileSync(TABLE, 'utf8')) : []);
const linear = new Set();
const rules = JSON.parse(readFileSync(join(ROOT, 'dist/rules.json'), 'utf8'));
const engine = createEngine({
  host: { asset: async (name) => readFileSync(join(ROOT, 'dist', name)), log: (level, message) => console.error(`${level}: ${message}`) },
  rules,
  checkLinearity(source, flags) {
    const key = `${flags}/${source}`;
    const proved = known.has(key) || checkLinearity(source, flags) === 'linear';
    if (proved) linear.add(key);
    return proved ? 'linear' : 'unknown';
  },
});
for (const { id } of readLanguages()) await engine.prepare(id);
for (const { ruleId, message } of engine.problems) console.error(`${ruleId}: ${message}`);
if (engine.problems.length > 0) process.exitCode = 1;
writeFileSync(TABLE, `${JSON.stringify([...linear].sort(), null, 2)}\n`);
