import { plainLine, type paintWith, type Problem } from '../../core';
import type { RuleOutcome } from './test-file';

type Paint = ReturnType<typeof paintWith>;

export interface TestReport {
  readonly rules: readonly RuleOutcome[];
  /** What went wrong beside the rules: odd keys, files that cannot be read. */
  readonly problems: readonly Problem[];
}

export interface TestSummary {
  readonly rules: number;
  readonly loaded: number;
  /** `ruleid` and `ok` lines of all rules; those of rules that did not load too. */
  readonly lines: number;
  /** Share of these that are as annotated, from 0 to 1; 1 when there are none. */
  readonly linesAsAnnotated: number;
}

export function summarize(rules: readonly RuleOutcome[]): TestSummary {
  const lines = rules.reduce((sum, rule) => sum + rule.lines, 0);
  const asAnnotated = rules.reduce((sum, rule) => sum + rule.asAnnotated, 0);
  return { rules: rules.length, loaded: rules.filter(({ loaded }) => loaded).length, lines, linesAsAnnotated: lines === 0 ? 1 : asAnnotated / lines };
}

/** True when every rule loaded and found what its targets say, no more and no less. */
export function isAsAnnotated({ rules }: TestReport): boolean {
  return rules.every(({ loaded, missing, noisy }) => loaded && missing.length === 0 && noisy.length === 0);
}

export function renderTestJson({ rules, problems }: TestReport): string {
  const shown = rules.map(({ id, path, line, loaded, problem, milliseconds, targets, lines, asAnnotated, missing, noisy }) => ({
    id, path, line, loaded, missing, noisy,
    problem: problem ? problemText(problem) : null,
    ms: Math.round(milliseconds * 100) / 100,
    targets, lines, asAnnotated,
  }));
  return `${JSON.stringify({ rules: shown, problems, summary: summarize(rules) }, null, 2)}\n`;
}

export function renderTestText(report: TestReport, paint: Paint): string {
  const { rules, loaded, lines, linesAsAnnotated } = summarize(report.rules);
  const share = (100 * linesAsAnnotated).toFixed(2);
  const total = `${loaded} of ${rules} rules loaded; ${Math.round(lines * linesAsAnnotated)} of ${lines} annotated lines are as annotated (${share} %).`;
  const problems = report.problems.map((problem) => `${paint.warning('problem')} ${problemText(problem)}`);
  return `${[...report.rules.flatMap((rule) => ruleLines(rule, paint)), ...problems, total].join('\n')}\n`;
}

function ruleLines(rule: RuleOutcome, paint: Paint): string[] {
  const { id, path, milliseconds, loaded, missing, noisy, problem } = rule;
  const isGood = loaded && missing.length === 0 && noisy.length === 0;
  const state = !loaded ? paint.warning('not loaded') : isGood ? 'ok        ' : paint.warning('differs   ');
  const counts = `missing ${missing.length}  noisy ${noisy.length}  ${milliseconds.toFixed(1)} ms`;
  return [
    `${state}  ${plainLine(id)}  ${paint.faint(plainLine(path))}  ${counts}`,
    ...(problem ? [`    ${problemText(problem)}`] : []),
    ...missing.map((place) => `    missing  ${plainLine(place.path)}:${place.line}`),
    ...noisy.map((place) => `    noisy    ${plainLine(place.path)}:${place.line}`),
  ];
}

function problemText({ path, line, message }: Problem): string {
  const where = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `;
  return plainLine(`${where}${message}`);
}
