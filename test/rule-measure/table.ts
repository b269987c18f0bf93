import { byCwe, byRule, groupBy, isFlagged, mean, scoreOf, type Score } from './score';
import type { Verdict } from './judge';

/** Everything there is to say of the suites, as Markdown. */
export function renderTables(verdicts: readonly Verdict[]): string {
  const suites = [...groupBy(verdicts, ({ sample }) => sample.suite)].map(([suite, own]) => row(suite, scoreOf(own)));
  const cwes = [...byCwe(verdicts)].map(([cwe, own]) => row(cwe === 0 ? 'none' : `CWE-${cwe}`, scoreOf(own)));
  const rules = byRule(verdicts).map(({ ruleId, tier, right, otherwise, noisy, precision }) => [ruleId, tier, String(right), String(otherwise), String(noisy), percent(precision)]);
  return [
    table(['suite', ...HEAD], [...suites, ...totals(verdicts)]),
    table(['weakness', ...HEAD], cwes),
    table(['rule', 'tier', 'found', 'found, other weakness', 'noisy', 'precision'], rules),
  ].join('\n\n');
}

const HEAD = ['vulnerable', 'found', 'recall', 'safe', 'flagged', 'noise', 'precision', 'recall − noise'];

function row(name: string, { vulnerable, found, safe, flagged, recall, noise, precision, distance }: Score): readonly string[] {
  return [name, String(vulnerable), String(found), percent(recall), String(safe), String(flagged), percent(noise), percent(precision), points(distance)];
}

function totals(verdicts: readonly Verdict[]): readonly (readonly string[])[] {
  const scores = [...byCwe(verdicts).values()].map(scoreOf);
  const average = (of: (score: Score) => number | undefined): string => percent(mean(scores.map(of)));
  const distance = mean(scores.map((score) => score.distance));
  return [row('**all**', scoreOf(verdicts)), ['**mean over weaknesses**', '', '', average(({ recall }) => recall), '', '', average(({ noise }) => noise), '', points(distance)]];
}

/** The same as data. */
export function toJson(verdicts: readonly Verdict[]): object {
  const scores = (groups: ReadonlyMap<string | number, readonly Verdict[]>): object => Object.fromEntries([...groups].map(([name, own]) => [name, scoreOf(own)]));
  return { all: scoreOf(verdicts), suites: scores(groupBy(verdicts, ({ sample }) => sample.suite)), weaknesses: scores(byCwe(verdicts)), rules: byRule(verdicts) };
}

/** Each place that is judged otherwise than it is labelled. It prints texts of suites: for one's own eyes. */
export function renderMistakes(verdicts: readonly Verdict[]): string {
  const mistakes = verdicts.filter((verdict) => (verdict.label.vulnerable ? verdict.right.length === 0 : isFlagged(verdict)));
  return mistakes.map(({ sample, label, right, other }) => {
    const [first, last] = label.lines ?? [1, 1];
    const lines = sample.text.split('\n').slice(first - 1, last).map((line) => line.trim()).join(' ⏎ ').slice(0, 200);
    const rules = [...right, ...other].map(({ ruleId, line }) => `${ruleId}:${line}`).join(', ');
    const what = label.vulnerable ? `missed CWE-${label.cwe.join('/')}` : 'noisy';
    return [what, `${sample.suite}/${sample.path}:${first}`, label.name ?? '', rules, lines].join('\t');
  }).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const ruler = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), ruler, ...rows.map(line)].join('\n');
}

function percent(value: number | undefined): string {
  return value === undefined ? '' : `${(100 * value).toFixed(1)} %`;
}

function points(value: number | undefined): string {
  return value === undefined ? '' : (100 * value).toFixed(1);
}
