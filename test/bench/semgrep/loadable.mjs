// Which rule files both tools load. Semgrep refuses a whole folder for one file that it cannot read, and takes seconds to say so:
// what it said of a file is kept in the user's cache, by the file's content and Semgrep's version.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../../scripts/host/code-server.mjs';
import { writeRuleFiles } from './rule-files.mjs';

/** @typedef {import('./rule-files.mjs').Rule} Rule */
/** @typedef {{ file: string, by: string, reason: string }} Refusal */
/** @typedef {{ scratch: string, ours: import('./tools.mjs').Tool, theirs: import('./tools.mjs').Tool, log: (line: string) => void }} Tools */

/** Something in every language for the tools to load their rules for. @type {Readonly<Record<string, string>>} */
const TARGETS = {
  'a.js': 'f(1);\n', 'a.jsx': 'f(1);\n', 'a.ts': 'f(1);\n', 'a.tsx': 'f(1);\n', 'a.py': 'f(1)\n', 'A.java': 'class A { int f = 1; }\n',
  'a.go': 'package a\n\nvar f = 1\n',
};
const BATCH = 24;

/**
 * @param {readonly Rule[]} rules @param {Tools} tools
 * @returns {Promise<{ rules: Rule[], refusals: Refusal[] }>} the rules of files in which neither tool refuses anything
 */
export async function keepLoadable(rules, tools) {
  const targets = join(tools.scratch, 'targets');
  mkdirSync(targets);
  for (const [name, text] of Object.entries(TARGETS)) writeFileSync(join(targets, name), text);
  const byUs = await refusedByUs(rules, targets, tools);
  const left = rules.filter(({ file }) => !byUs.some((refusal) => refusal.file === file));
  const byThem = await refusedByThem(left, targets, tools);
  const kept = left.filter(({ file }) => !byThem.some((refusal) => refusal.file === file));
  return { rules: kept, refusals: [...byUs, ...byThem] };
}

/** @param {readonly Rule[]} rules @param {string} targets @param {Tools} tools @returns {Promise<Refusal[]>} */
async function refusedByUs(rules, targets, { ours, scratch }) {
  const folder = join(scratch, 'rules-for-us');
  writeRuleFiles(rules, folder);
  const { complaints } = await ours.scan(targets, folder, scratch);
  return refusalsOf(rules, complaints, ours.name);
}

/** @param {readonly Rule[]} rules @param {string} targets @param {Tools} tools @returns {Promise<Refusal[]>} */
async function refusedByThem(rules, targets, tools) {
  const cache = openCache(tools.theirs.name);
  const files = [...new Set(rules.map(({ file }) => file))].map((file) => inFile(rules, file));
  const unknown = files.filter((one) => !Object.hasOwn(cache.verdicts, keyOf(one)));
  const queue = Array.from({ length: Math.ceil(unknown.length / BATCH) }, (_, i) => unknown.slice(i * BATCH, (i + 1) * BATCH));
  for (let batch = queue.pop(); batch; batch = queue.pop()) {
    tools.log(`semgrep: asking which of ${batch.length} rule files it loads, ${queue.length} more times`);
    const { verdicts, again } = await ask(batch, targets, tools);
    Object.assign(cache.verdicts, verdicts);
    cache.save();
    queue.push(...again);
  }
  return files.flatMap((one) => {
    const reason = cache.verdicts[keyOf(one)] ?? '';
    return reason === '' ? [] : [{ file: one[0]?.file ?? '', by: tools.theirs.name, reason }];
  });
}

/**
 * One question about several files. It names the first that is wrong, or none: then the halves are asked about.
 * @param {readonly Rule[][]} files @param {string} targets @param {Tools} tools
 * @returns {Promise<{ verdicts: Record<string, string>, again: Rule[][][] }>} a verdict is empty where the file loads
 */
async function ask(files, targets, { theirs, scratch }) {
  const rules = files.flat();
  const folder = join(scratch, 'rules-for-them', createHash('sha1').update(JSON.stringify(rules)).digest('hex').slice(0, 8));
  writeRuleFiles(rules, folder);
  const { complaints } = await theirs.scan(targets, folder, scratch);
  const ofRules = complaints.filter(({ isOfRule }) => isOfRule);
  const refusals = refusalsOf(rules, ofRules, theirs.name);
  const reasonOf = (/** @type {readonly Rule[]} */ one) => refusals.find(({ file }) => file === one[0]?.file)?.reason;
  if (ofRules.length === 0) return { verdicts: Object.fromEntries(files.map((one) => [keyOf(one), ''])), again: [] };
  if (refusals.length > 0) {
    const refused = files.filter((one) => reasonOf(one) !== undefined);
    const rest = files.filter((one) => reasonOf(one) === undefined);
    return { verdicts: Object.fromEntries(refused.map((one) => [keyOf(one), reasonOf(one) ?? ''])), again: rest.length > 0 ? [rest] : [] };
  }
  const half = files.length >> 1;
  if (half === 0) return { verdicts: Object.fromEntries(files.map((one) => [keyOf(one), ofRules[0]?.message ?? 'refused'])), again: [] };
  return { verdicts: {}, again: [files.slice(0, half), files.slice(half)] };
}

/** @param {readonly Rule[]} rules @param {readonly import('./tools.mjs').Complaint[]} complaints @param {string} by @returns {Refusal[]} one of a file */
function refusalsOf(rules, complaints, by) {
  const fileOf = (/** @type {string | undefined} */ about) => rules.find(({ id, file }) => file === about || id === about)?.file;
  const refusals = complaints.filter(({ isOfRule }) => isOfRule).map(({ about, message }) => ({ file: fileOf(about) ?? '', by, reason: message }));
  return [...new Map(refusals.filter(({ file }) => file !== '').map((refusal) => [refusal.file, refusal])).values()];
}

/** @param {readonly Rule[]} rules @param {string} file */
function inFile(rules, file) {
  return rules.filter((rule) => rule.file === file);
}

/** @param {readonly Rule[]} file */
function keyOf(file) {
  return createHash('sha256').update(JSON.stringify(file.map(({ rule }) => rule))).digest('hex');
}

/** @param {string} tool its name with its version */
function openCache(tool) {
  const path = join(cacheFolder(), 'bench', `loadable-${tool.replace(/[^\w.]+/g, '-')}.json`);
  const verdicts = readVerdicts(path);
  const save = () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(verdicts));
  };
  return { verdicts, save };
}

/** @param {string} path @returns {Record<string, string>} */
function readVerdicts(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
