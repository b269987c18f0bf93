// What it takes to read and compile a team's 1,500 rules: the first time, and from then on.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRules } from '../product.mjs';
import { compareSamples, limitSamples } from '../row.mjs';
import { runChild } from '../run-child.mjs';

const LOAD = fileURLToPath(new URL('../children/load-rules.mjs', import.meta.url));
const RULES = 1_500;
/** Milliseconds. */
const LIMIT = 150;
/** Names that are followed by a parenthesis, and are no calls. */
const WORDS = new Set(['function', 'if', 'for', 'while', 'switch', 'catch', 'return', 'async', 'await', 'super', 'constructor', 'lambda', 'not', 'with']);

/** @param {import('../context.mjs').Context} context */
export async function loading({ product, quick, scratch, log }) {
  const folder = join(scratch, 'many-rules');
  const languages = writeRules(await readRules(product.assets), folder);
  /** @type {{ first: number[], again: number[] }} */
  const times = { first: [], again: [] };
  for (let repetition = 0; repetition < (quick ? 4 : 10); repetition++) {
    const when = repetition === 0 ? 'first' : 'again';
    const [loaded] = runChild([LOAD, product.internals, product.assets, folder, languages.join(',')], '', { WARDLIGHT_CACHE: join(scratch, 'kept-rules') });
    if (loaded.rules !== RULES || loaded.problems.length > 0) throw new Error(`${loaded.rules} of ${RULES} rules were loaded; ${loaded.problems.join('; ')}`);
    log(`loading, ${when}: ${loaded.milliseconds.toFixed(0)} ms, of which reading ${loaded.read.toFixed(0)}, compiling ${loaded.compile.toFixed(0)}`);
    times[when].push(loaded.milliseconds);
  }
  const name = `loading ${RULES.toLocaleString('en')} rules from compiled form`;
  return [
    limitSamples({ name, unit: 'ms', values: times.again, limit: LIMIT }),
    compareSamples({ name: 'the same against the first time', floorIs: 'nothing compiled yet', unit: 'ms', by: 'median', pairs: [{ floor: times.first, product: times.again }] }),
  ];
}

/**
 * Packaged code rules again and again, each time for functions of other names, a file for each.
 * @param {readonly any[]} packaged @param {string} folder @returns {string[]} the languages that they are for
 */
function writeRules(packaged, folder) {
  mkdirSync(folder, { recursive: true });
  const code = packaged.filter(({ formula }) => formula);
  for (let count = 0; count < RULES; count++) {
    const { id, languages, severity, message, metadata, formula, options } = code[count % code.length];
    const round = Math.floor(count / code.length);
    const rule = { id: `${id}-${round}`, languages, severity: severity.toUpperCase(), message, metadata, ...renamed(formula, round), ...(options ? { options } : {}) };
    writeFileSync(join(folder, `${rule.id}.yaml`), JSON.stringify({ rules: [rule] }, null, 2));
  }
  return ['javascript', 'typescript', 'python'];
}

/** Calls of other names; those in comparisons are of the rule language. @param {unknown} value @param {number} round @returns {any} */
function renamed(value, round) {
  return JSON.parse(JSON.stringify(value), (key, item) => (typeof item === 'string' && key !== 'comparison' ? renamedCalls(item, round) : item));
}

/** @param {string} text @param {number} round */
function renamedCalls(text, round) {
  return text.replace(/\b([a-z]\w{2,})\(/g, (call, /** @type {string} */ name) => (WORDS.has(name) ? call : `${name}${round}(`));
}
