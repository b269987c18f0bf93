// What the code rules cost: a keystroke with all of them against the same with none, when nothing is even parsed.
import { fileURLToPath } from 'node:url';
import { makeEdits, makeTypeScript } from '../edited-text.mjs';
import { readRules } from '../product.mjs';
import { compareSamples } from '../row.mjs';
import { runChild } from '../run-child.mjs';

const CHILD = fileURLToPath(new URL('../children/rules.mjs', import.meta.url));
const WARM_UP = 60;

/** @param {import('../context.mjs').Context} context */
export async function rules(context) {
  return [await ofLength(context, 1_000), await ofLength(context, 10_000)];
}

/** @param {import('../context.mjs').Context} context @param {number} lineCount */
async function ofLength({ product, corpus, quick, log }, lineCount) {
  log(`rules: ${lineCount} lines`);
  const text = await makeTypeScript(product, corpus, lineCount);
  const edits = makeEdits(text, WARM_UP + (quick ? 60 : 180));
  const times = runChild([CHILD, product.internals, product.assets], JSON.stringify({ text, edits })).slice(WARM_UP);
  const code = (await readRules(product.assets)).filter(({ credential }) => !credential).length;
  const pairs = [{ floor: times.map(({ without }) => without), product: times.map(({ all }) => all) }];
  const name = `${code} code rules, ${lineCount.toLocaleString('en')} lines, in process`;
  return compareSamples({ name, floorIs: 'no code rule, so no parse', unit: 'ms', by: 'median', pairs });
}
