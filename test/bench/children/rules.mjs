// Keystrokes in process with all code rules and with none, by turns: node children/rules.mjs INTERNALS ASSETS < {"text", "edits"}.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { readRules } from '../product.mjs';

const [, , internals = '', assetRoot = ''] = process.argv;
const { createDocument, createEngine, createNodeHost } = createRequire(import.meta.url)(internals);
const { text, edits } = JSON.parse(readFileSync(0, 'utf8'));
const rules = await readRules(assetRoot);

/** @param {readonly any[]} some */
async function openWith(some) {
  const engine = createEngine({ host: createNodeHost({ assetRoot }), rules: some });
  await engine.prepare('typescript');
  return engine.open(createDocument('src/typed.ts', 'typescript', text));
}

/** @param {any} open @param {any} change */
function timeOf(open, { range, text: added }) {
  const start = performance.now();
  const { lines } = open.document;
  open.edit([{ span: { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }, text: added }]);
  open.analyze();
  return performance.now() - start;
}

const without = await openWith(rules.filter(({ credential }) => credential));
const all = await openWith(rules);
for (const change of edits) console.log(JSON.stringify({ without: timeOf(without, change), all: timeOf(all, change) }));
