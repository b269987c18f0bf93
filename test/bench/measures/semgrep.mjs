// Semgrep on the same rules and files: wall time, processor time, memory and findings; what many rules cost; what loading them costs.
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareSamples, limitSamples } from '../row.mjs';
import { runChild } from '../run-child.mjs';
import { comparableFindings } from '../semgrep/differences.mjs';
import { describeRefusals, describeRun, sharesOf } from '../semgrep/describe.mjs';
import { ensureSemgrep } from '../semgrep/install.mjs';
import { keepLoadable } from '../semgrep/loadable.mjs';
import { readRuleFiles, writeRuleFiles } from '../semgrep/rule-files.mjs';
import { pickShare } from '../semgrep/seeded.mjs';
import { chooseSources, COMPARED, copySources } from '../semgrep/sources.mjs';
import { semgrep as semgrepTool, wardlight } from '../semgrep/tools.mjs';

const LOAD = fileURLToPath(new URL('../children/load-rules.mjs', import.meta.url));
const BYTES_OF_EACH = 4_500_000;
const QUICK_BYTES_OF_EACH = 800_000;
const SEED = 4;
/** With one finding for so many bytes, about 25 lines, or more, a rule is dense. */
const BYTES_PER_DENSE_FINDING = 1_000;
/** Enough of the source to see which rules are. */
const SAMPLE = 1 / 6;
const LOADED_RULES = 1_500;
const LOAD_LIMIT = 150;

/** @typedef {import('../semgrep/tools.mjs').Outcome} Outcome */
/** @typedef {{ ours: Outcome, theirs: Outcome, tenth: Outcome }} Run */

/** @param {import('../context.mjs').Context} context */
export async function semgrep(context) {
  const { product, corpus, quick, log, semgrep: given = {} } = context;
  if (given.rules === undefined) {
    log('semgrep: left out; name a folder of rule files with --rules');
    return [];
  }
  const scratch = join(context.scratch, 'semgrep');
  mkdirSync(scratch);
  const tools = { scratch, log, ours: wardlight(product), theirs: semgrepTool(ensureSemgrep(given.command, log)) };
  const languages = COMPARED.filter((language) => isKnown(product, language));
  const missing = COMPARED.filter((language) => !languages.includes(language));
  if (missing.length > 0) log(`semgrep: ${missing.join(', ')} left out, Wardlight has no grammar for it`);
  const found = readRuleFiles(resolve(given.rules), { languages, taint: given.taint === true });
  const { rules, refusals } = await keepLoadable(found, tools);
  log(describeRefusals(refusals, { found: found.length, kept: rules.length, all: given.differences === true }));
  if (rules.length === 0) throw new Error(`no rule of ${given.rules} loads in both tools`);
  const chosen = chooseSources(corpus, languages, quick ? QUICK_BYTES_OF_EACH : BYTES_OF_EACH, log);
  const prepared = await prepare(rules, chosen, { ...tools, sparse: given.sparse === true });
  const runs = [await runBoth(prepared, tools)];
  log(describeRun(runs[0], { ...prepared, theirs: tools.theirs.name, differences: given.differences === true }));
  const { theirs } = runs[0];
  // A tool that gave up is no measure: how long that took says nothing.
  if (theirs.scanned === 0) log(`semgrep: no comparison, ${tools.theirs.name} scanned no file: ${theirs.complaints[0]?.message ?? 'it does not say why'}`);
  return [...(theirs.scanned === 0 ? [] : rowsOf(runs, prepared, tools)), ...loadRows(context, prepared, languages)];
}

/**
 * Copies what both tools are to scan: a file that either would leave out is in neither's tree.
 * @param {readonly import('../semgrep/rule-files.mjs').Rule[]} loadable @param {readonly import('../semgrep/sources.mjs').Source[]} chosen
 * @param {import('../semgrep/loadable.mjs').Tools & { sparse: boolean }} tools
 */
async function prepare(loadable, chosen, { scratch, ours, log, sparse }) {
  const folders = { loadable: join(scratch, 'loadable-rules'), all: join(scratch, 'all-rules'), tenth: join(scratch, 'tenth-of-rules') };
  writeRuleFiles(loadable, folders.loadable);
  const dense = sparse ? await denseRules(chosen, folders.loadable, { scratch, ours }) : [];
  if (dense.length > 0) log(`semgrep: ${dense.join(', ')} left out, which find something everywhere`);
  const rules = loadable.filter(({ id }) => !dense.includes(id));
  const tenth = pickShare(rules, 0.1, SEED);
  writeRuleFiles(rules, folders.all);
  writeRuleFiles(tenth, folders.tenth);
  copySources(chosen, join(scratch, 'first-tree'));
  const { unscanned } = await ours.scan(join(scratch, 'first-tree'), folders.tenth, scratch);
  const sources = chosen.filter(({ path }) => !unscanned.includes(path));
  const bytes = sumOfBytes(sources);
  const tree = join(scratch, 'tree');
  copySources(sources, tree);
  log(`semgrep: ${rules.length} rules, ${sources.length} files, ${(bytes / 1e6).toFixed(1)} MB: ${sharesOf(sources)}`);
  return { rules, tenth, folders, sources, tree, bytes };
}

/**
 * Ids of the rules that find something everywhere, by a sample of the source.
 * @param {readonly import('../semgrep/sources.mjs').Source[]} chosen @param {string} rules their folder
 * @param {Pick<import('../semgrep/loadable.mjs').Tools, 'scratch' | 'ours'>} tools
 */
async function denseRules(chosen, rules, { scratch, ours }) {
  const sample = pickShare(chosen, SAMPLE, SEED);
  copySources(sample, join(scratch, 'sample-tree'));
  const { findings } = await ours.scan(join(scratch, 'sample-tree'), rules, scratch);
  return rulesAbove(findings, sumOfBytes(sample) / BYTES_PER_DENSE_FINDING);
}

/** @param {readonly import('../semgrep/sources.mjs').Source[]} sources */
function sumOfBytes(sources) {
  return sources.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Ids of the rules with more findings than a limit. @param {Outcome['findings']} findings @param {number} limit */
function rulesAbove(findings, limit) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { rule } of findings.values()) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > limit).map(([rule]) => rule);
}

/** @typedef {Awaited<ReturnType<typeof prepare>>} Prepared */

/** Once: Semgrep takes minutes. @param {Prepared} prepared @param {import('../semgrep/loadable.mjs').Tools} tools @returns {Promise<Run>} */
async function runBoth({ tree, folders }, { scratch, ours, theirs, log }) {
  log('semgrep: Wardlight scans');
  const run = { ours: await ours.scan(tree, folders.all, scratch), tenth: await ours.scan(tree, folders.tenth, scratch) };
  log('semgrep: Semgrep scans');
  return { ...run, theirs: await theirs.scan(tree, folders.all, scratch) };
}

/** @param {readonly Run[]} runs @param {Prepared} prepared @param {import('../semgrep/loadable.mjs').Tools} tools */
function rowsOf(runs, { rules, tenth, bytes }, { theirs }) {
  /** @param {(outcome: Outcome) => number} of @param {'theirs' | 'tenth'} floor */
  const pairs = (of, floor) => runs.map((run) => ({ floor: [of(run[floor])], product: [of(run.ours)] }));
  const common = { floorIs: theirs.name, by: /** @type {const} */ ('median') };
  const rate = { ...common, unit: 'MB/s', target: { atLeast: 10 } };
  const size = `${rules.length} rules on ${(bytes / 1e6).toFixed(1)} MB`;
  const rows = [
    compareSamples({ ...rate, name: `${size}: by the clock`, pairs: pairs(({ cost }) => bytes / 1000 / cost.milliseconds, 'theirs') }),
    compareSamples({ ...common, name: 'findings: distinct rule, file, line', unit: '', pairs: runs.map(countFindings) }),
  ];
  // Where the kernel keeps no accounts in /proc, only the clock is compared.
  if (Number.isNaN(runs[0]?.ours.cost.processor)) return rows;
  return [
    ...rows,
    compareSamples({ ...rate, name: 'the same by processor time', pairs: pairs(({ cost }) => bytes / 1000 / cost.processor, 'theirs') }),
    compareSamples({ ...common, name: 'resident memory of the process tree', unit: 'MB', target: { atMost: 0.5 }, pairs: pairs(({ cost }) => cost.peakBytes / 1e6, 'theirs') }),
    compareSamples({
      name: `all ${rules.length} rules, processor time`, floorIs: `Wardlight with ${tenth.length} of them (seed ${SEED})`, unit: 's', by: 'median',
      target: { atMost: 2 }, pairs: pairs(({ cost }) => cost.processor / 1000, 'tenth'),
    }),
  ];
}

/** @param {Run} run @returns {import('../row.mjs').Pair} */
function countFindings(run) {
  const { ours, theirs } = comparableFindings(run.ours, run.theirs);
  return { floor: [theirs.size], product: [ours.size] };
}

/**
 * Loads the rules in processes that share a cache folder, which is empty before the first.
 * @param {import('../context.mjs').Context} context @param {Prepared} prepared @param {readonly string[]} languages
 */
function loadRows({ product, quick, scratch, log }, { folders }, languages) {
  /** @type {{ first: number[], again: number[] }} */
  const times = { first: [], again: [] };
  for (let repetition = 0; repetition < (quick ? 2 : 5); repetition++) {
    const cache = join(scratch, `compiled-${repetition}`);
    for (const when of /** @type {const} */ (['first', 'again'])) {
      const [{ milliseconds, rules, read, compile }] = runChild([LOAD, product.internals, product.assets, folders.all, languages.join(',')], '', { WARDLIGHT_CACHE: cache, XDG_CACHE_HOME: cache });
      log(`loading ${rules} rules, ${when}: ${milliseconds.toFixed(0)} ms, of which reading ${read.toFixed(0)}, compiling ${compile.toFixed(0)}`);
      times[when].push((milliseconds * LOADED_RULES) / rules);
    }
    if (!existsSync(cache) && repetition === 0) log('loading: nothing was kept in the cache folder; the second time is as the first');
  }
  const name = `loading ${LOADED_RULES.toLocaleString('en')} rules once they are compiled, in proportion`;
  const pairs = [{ floor: times.first, product: times.again }];
  return [
    limitSamples({ name, unit: 'ms', values: times.again, limit: LOAD_LIMIT }),
    compareSamples({ name: 'the same against the first time', floorIs: 'an empty cache', unit: 'ms', by: 'median', pairs }),
  ];
}

/** @param {import('../product.mjs').Product} product @param {string} language */
function isKnown({ assets }, language) {
  return existsSync(join(assets, 'grammars', `${language}.wasm.br`));
}
