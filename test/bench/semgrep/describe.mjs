// What does not go into the table: what was compared, what each tool said, and where their findings part.
import { agreement, comparableFindings, compareFindings, describeDifferences } from './differences.mjs';

const SHOWN_DIFFERENCES = 40;
const SHOWN_LENGTH = 200;

/** @typedef {import('./tools.mjs').Outcome} Outcome */

/**
 * @param {readonly import('./loadable.mjs').Refusal[]} refusals
 * @param {{ found: number, kept: number, all: boolean }} given `all`: every refusal with its reason
 */
export function describeRefusals(refusals, { found, kept, all }) {
  const tools = [...new Set(refusals.map(({ by }) => by))].map((by) => `; ${by} refuses ${refusals.filter((one) => one.by === by).length} files`);
  const each = all ? refusals.map(({ file, by, reason }) => `  ${by} refuses ${file}: ${reason.split('\n')[0]}`) : [];
  return [`semgrep: ${kept} of ${found} rules are in files that both load${tools.join('')}`, ...each].join('\n');
}

/** Megabytes by language. @param {readonly import('./sources.mjs').Source[]} sources */
export function sharesOf(sources) {
  const bytesOf = (/** @type {string} */ language) => sources.reduce((sum, source) => sum + (source.language === language ? source.bytes : 0), 0);
  return [...new Set(sources.map(({ language }) => language))].map((language) => `${language} ${(bytesOf(language) / 1e6).toFixed(1)}`).join(', ');
}

/**
 * @param {{ ours: Outcome, theirs: Outcome } | undefined} run
 * @param {{ sources: readonly unknown[], theirs: string, differences: boolean }} given `theirs`: the other tool's name
 */
export function describeRun(run, { sources, theirs, differences }) {
  if (!run) return '';
  const comparable = comparableFindings(run.ours, run.theirs);
  const different = compareFindings(comparable.ours, comparable.theirs);
  const share = (100 * agreement(comparable.ours, comparable.theirs)).toFixed(1);
  return [
    describeOutcome('Wardlight', run.ours, sources.length),
    describeOutcome(theirs, run.theirs, sources.length),
    `findings: without ${comparable.lostFiles.size} files that a tool gave up on, ${share} % of all are in both; ${different.length} rules differ (--differences lists them)`,
    ...(differences ? [describeDifferences(different.slice(0, SHOWN_DIFFERENCES))] : []),
  ].join('\n');
}

/** @param {string} name @param {Outcome} outcome @param {number} files */
function describeOutcome(name, { cost, findings, scanned, complaints }, files) {
  const took = `${(cost.milliseconds / 1000).toFixed(1)} s, processor ${(cost.processor / 1000).toFixed(1)} s, ${(cost.peakBytes / 1e6).toFixed(0)} MB`;
  const first = complaints[0] ? `, such as ${complaints[0].message.slice(0, SHOWN_LENGTH)}` : '';
  return `${name}: ${took}, ${findings.size} findings, ${scanned} of ${files} files, ${complaints.length} problems${first}`;
}
