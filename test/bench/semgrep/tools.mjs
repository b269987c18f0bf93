// The two tools, called as a person would call them on a tree: same rules, same files, their own defaults for the number of workers.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { semgrepEnvironment } from './install.mjs';
import { readOurReport } from './our-report.mjs';
import { measureTree } from './process-tree.mjs';

/** Semgrep drops all findings of a file in which one rule has too many, or in which too many rules take too long. */
const LOSES_FILE = /^(?:Too many matches|Timeout|Out of memory|Stack overflow)/i;

/**
 * How long Semgrep may take for one rule on one file, in seconds. By itself it takes up to five; three rules of Opengrep's tests are
 * written never to end, and would make hours of its run, all of them in our favour.
 */
const SECONDS_PER_RULE = 1;

/** @typedef {{ rule: string, path: string, line: number }} Found `line` 1-based, where it starts */
/**
 * @typedef {object} Outcome
 * @property {import('./process-tree.mjs').Cost} cost
 * @property {ReadonlyMap<string, Found>} findings distinct by rule, file and start line
 * @property {readonly Complaint[]} complaints what the tool says it did not do, or not wholly
 * @property {readonly string[]} unscanned files that it says it left out
 * @property {number} scanned files that it says it scanned
 */
/**
 * @typedef {object} Complaint
 * @property {string | undefined} about a rule file's name without extension, or a rule's id
 * @property {string | undefined} path the file that was scanned, where it is about one
 * @property {string} message
 * @property {boolean} isOfRule the rule does not load
 * @property {boolean} losesFile no finding of the file is reported, by whatever rule
 */
/** @typedef {{ name: string, scan: (tree: string, rules: string, scratch: string) => Promise<Outcome> }} Tool */

/** @param {import('../product.mjs').Product} product @returns {Tool} */
export function wardlight({ assets }) {
  /** @param {string} tree @param {string} rules @param {string} scratch */
  const scan = async (tree, rules, scratch) => {
    const output = join(scratch, 'wardlight.json');
    const args = [join(assets, 'cli.js'), 'scan', '.', '--rules', rules, '--no-builtin', '--no-gitignore', '--fail-on', 'never', '--format', 'json', '--output', output];
    rmSync(output, { force: true });
    const stderr = `${output}.stderr`;
    const cost = await measureTree(process.execPath, args, { cwd: tree, stderr });
    checkWritten(output, stderr);
    return { cost, ...readOurs(await readOurReport(output)) };
  };
  return { name: 'Wardlight', scan };
}

/** @param {import('./install.mjs').Semgrep} semgrep @returns {Tool} */
export function semgrep({ command, version }) {
  /** @param {string} tree @param {string} rules @param {string} scratch */
  const scan = async (tree, rules, scratch) => {
    const output = join(scratch, 'semgrep.json');
    const quiet = ['--quiet', '--metrics=off', '--disable-version-check'];
    const args = ['scan', '--config', rules, ...quiet, '--max-target-bytes', '0', '--timeout', String(SECONDS_PER_RULE), '--no-git-ignore', '--json', '--output', output, '.'];
    rmSync(output, { force: true });
    const stderr = `${output}.stderr`;
    const cost = await measureTree(command, args, { cwd: tree, stderr, env: semgrepEnvironment() });
    return { cost, ...readTheirs(readReport(output, stderr)) };
  };
  return { name: `Semgrep ${version}`, scan };
}

/** @param {string} path @param {string} stderr */
function checkWritten(path, stderr) {
  if (!existsSync(path)) throw new Error(`${basename(path)} was not written: ${readFileSync(stderr, 'utf8').slice(-2_000)}`);
}

/** @param {string} path @param {string} stderr */
function readReport(path, stderr) {
  checkWritten(path, stderr);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What is of use in our JSON report. @param {any} report */
export function readOurs({ findings, problems, skipped, summary }) {
  return {
    findings: distinct(findings.map((/** @type {any} */ { rule, path, range }) => ({ rule, path, line: range.start.line }))),
    complaints: problems.map(complaintOfOurs),
    unscanned: skipped.map((/** @type {any} */ { path }) => path),
    scanned: summary.filesScanned,
  };
}

/** A warning about a rule file is none: the rule runs. @param {any} problem @returns {Complaint} */
function complaintOfOurs({ kind, path, ruleId, message }) {
  const isOfRule = kind === 'rule';
  const about = isOfRule && path !== undefined ? withoutExtension(path) : ruleId;
  return { about, path: isOfRule ? undefined : path, message, isOfRule, losesFile: kind === 'internal' };
}

/** What is of use in Semgrep's. @param {any} report */
export function readTheirs({ results, errors, paths, skipped_rules: skippedRules = [] }) {
  return {
    findings: distinct(results.map((/** @type {any} */ { check_id, path, start }) => ({ rule: idOf(check_id), path, line: start.line }))),
    complaints: [...errors.map(complaintOf), ...skippedRules.map((/** @type {any} */ { rule_id }) => ({ about: idOf(rule_id), message: 'skipped', isOfRule: true, losesFile: false }))],
    unscanned: (paths.skipped ?? []).map((/** @type {any} */ { path }) => path),
    scanned: paths.scanned.length,
  };
}

/** Where the rule file itself is wrong, the error has its place; where only a pattern is, the rule's id. @param {any} error @returns {Complaint} */
function complaintOf({ type, level, rule_id: ruleId, spans = [], short_msg: short, long_msg: long, message, path }) {
  const kind = String(Array.isArray(type) ? type[0] : type);
  const about = ruleId === undefined ? spans.map((/** @type {any} */ span) => withoutExtension(span.file))[0] : idOf(ruleId);
  const isOfRule = /Rule|PatternParse|Schema|Yaml/i.test(kind) || (level === 'error' && path === undefined);
  return { about, path: path && normalized(path), message: `${kind}: ${long ?? short ?? message ?? ''}`, isOfRule, losesFile: LOSES_FILE.test(kind) };
}

/** Semgrep puts the folder before a rule's id; ours have no dot. @param {string} id */
function idOf(id) {
  return id.slice(id.lastIndexOf('.') + 1);
}

/** @param {string} path */
function withoutExtension(path) {
  return basename(path).replace(/\.yaml$/, '');
}

/** @param {string} path */
function normalized(path) {
  return path.replaceAll('\\', '/').replace(/^\.\//, '');
}

/** @param {readonly Found[]} findings */
function distinct(findings) {
  return new Map(findings.map((one) => {
    const path = normalized(one.path);
    return [`${one.rule}\0${path}\0${one.line}`, { ...one, path }];
  }));
}
