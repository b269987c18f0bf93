import type { Problem, ReportedFinding } from '../finding';
import type { FileReport } from '../scan';
import { allProblems } from './all-problems';
import { paintWith } from './paint';
import type { Paint } from './paint';
import { plainLine, plainPlace } from './plain-line';
import type { ReportInput, TextOptions } from './report-input';
import { flowLines } from './text-flow';
import { summaryLines } from './text-summary';

/** The report for a person at a terminal, in parts. Without colours it holds no control character but line feeds. */
export function* renderText(input: ReportInput, options: TextOptions): Generator<string> {
  let separator = '';
  for (const lines of blocksOf(input, options)) {
    if (lines.length === 0) continue;
    yield `${separator}${lines.join('\n')}`;
    separator = '\n\n';
  }
  yield '\n';
}

function* blocksOf(input: ReportInput, options: TextOptions): Generator<readonly string[]> {
  const paint = paintWith(options.colors);
  for (const file of input.report.files) if (file.findings.length > 0) yield fileLines(file, paint, options.verbose === true);
  yield problemLines(allProblems(input.report), paint);
  yield summaryLines(input, options, paint);
}

function fileLines({ path, findings }: FileReport, paint: Paint, isVerbose: boolean): string[] {
  return [paint.strong(plainLine(path)), ...findings.flatMap((finding) => [...findingLines(path, finding, paint), ...placeLines(finding, paint, isVerbose), ...flowLines(path, finding, paint, isVerbose)])];
}

function findingLines(path: string, finding: ReportedFinding, paint: Paint): string[] {
  const place = plainPlace(path, finding.range);
  const facts = [finding.tier, ...(finding.place === 'production' ? [] : [finding.place]), ...finding.cwe].join(', ');
  return [
    `  ${place}  ${paint.severity(finding.severity, finding.severity)}  ${finding.ruleId}  ${paint.faint(`(${facts})`)}`,
    `      ${plainLine(finding.message)}`,
    `      ${paint.faint('|')} ${plainLine(finding.snippet).trim()}`,
  ];
}

/** Places that a person is shown unless they want all. */
const LISTED = 5;

/** Where else the same credential stands. */
function placeLines({ places = [] }: ReportedFinding, paint: Paint, isVerbose: boolean): string[] {
  if (places.length === 0) return [];
  const listed = places.slice(0, isVerbose ? places.length : LISTED).map(({ path, finding }) => plainPlace(path, finding.range));
  const more = places.length > listed.length ? `, and ${places.length - listed.length} more` : '';
  return [`      ${paint.faint('also at')} ${listed.join(', ')}${more}`];
}

/** What is wrong with many files alike, such as a language that did not load, is said once. */
export function problemLines(problems: readonly Problem[], paint: Paint): string[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = problem.line === undefined ? `${problem.kind} ${problem.message}` : JSON.stringify(problem);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return [`${problemLine(first, paint)}${more}`];
  });
}

/** One problem as a line: where, and what to do. */
function problemLine({ kind, message, path, line, ruleId }: Problem, paint: Paint): string {
  const where = path === undefined ? '' : `${plainLine(path)}${line === undefined ? '' : `:${line}`}: `;
  const rule = ruleId === undefined || message.includes(ruleId) ? '' : ` (rule ${plainLine(ruleId)})`;
  return `${paint.warning(kind === 'internal' ? 'error' : 'problem')} ${where}${plainLine(message)}${rule}`;
}
