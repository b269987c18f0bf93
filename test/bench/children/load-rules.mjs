// Loads a folder of rules in a fresh process, as a scan does: node children/load-rules.mjs INTERNALS ASSETS RULES LANGUAGES. Prints the time.
// Grammars are loaded before, by a rule for each, so that the time is that of the rules.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const [, , internals = '', assetRoot = '', folder = '', languages = ''] = process.argv;
const { createEngine, createNodeHost, loadSetup } = createRequire(import.meta.url)(internals);
const host = createNodeHost({ assetRoot });

/** @param {readonly string[]} rulePaths */
async function load(rulePaths) {
  const start = performance.now();
  const { setup } = loadSetup({ assetRoot, root: assetRoot, rulePaths, builtin: false, baseline: false });
  const read = performance.now();
  const engine = createEngine({ host, rules: setup.rules, ownRules: setup.ownRules });
  for (const language of languages.split(',')) await engine.prepare(language);
  const end = performance.now();
  return { rules: setup.rules.length, problems: engine.problems.map(({ path, message }) => `${path}: ${message}`), read: read - start, compile: end - read, milliseconds: end - start };
}

const common = { severity: 'low', confidence: 'low', message: '', cwe: [], metadata: {}, origin: { path: '', line: 1 } };
const first = createEngine({ host, rules: [{ ...common, id: 'first', languages: languages.split(','), formula: { pattern: 'f($X)' } }] });
for (const language of languages.split(',')) await first.prepare(language);
console.log(JSON.stringify(await load([folder])));
