import type { Counted } from './left-out';
import { groupBy, scoreOf, type Score, type Verdict } from './score';

/** A table of one corpus: all findings, those of tier *now*, and by syntax or category. */
export function renderCorpus(verdicts: readonly Verdict[], by: 'syntax' | 'category'): string {
  const groups = [...groupBy(verdicts, (sample) => sample[by])].map(([name, group]) => row(`  ${name}`, scoreOf(group)));
  const elsewhere = linesWithoutLabel(verdicts).length;
  return align([
    [verdicts[0]?.sample.corpus ?? '', 'credentials', 'found', 'wrong', 'precision', 'recall', 'F1'],
    row('all tiers', scoreOf(verdicts)),
    row('tier now', scoreOf(verdicts, ({ tier }) => tier === 'now')),
    ...groups,
    [`findings on lines without a label: ${elsewhere}`, '', '', '', '', '', ''],
  ]);
}

/** How many samples were left out, and for which reasons; nothing when none was. @param counted how many were not */
export function renderLeftOut(leftOut: Counted['leftOut'], counted: number): string {
  if (leftOut.length === 0) return '';
  const reasons = new Map<string, number>();
  for (const { reason } of leftOut) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const all = leftOut.length + counted;
  return [`\nleft out: ${leftOut.length} of ${all} samples (${percent(leftOut.length / all)})`, ...[...reasons].map(([reason, count]) => `  ${count}  ${reason}`)].join('\n');
}

/** Texts of the lines without a label on which something was found, each once: entries overlap. */
function linesWithoutLabel(verdicts: readonly Verdict[]): readonly string[] {
  return [...new Set(verdicts.flatMap(({ sample, elsewhere }) => elsewhere.map((line) => sample.text.split('\n')[line]!.trim())))];
}

function row(name: string, { credentials, found, wrong, precision, recall, f1 }: Score): readonly string[] {
  return [name, String(credentials), String(found), String(wrong), percent(precision), percent(recall), percent(f1)];
}

function percent(value: number | undefined): string {
  return value === undefined ? '' : `${(100 * value).toFixed(1)} %`;
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.slice(0, -1).map((cells) => cells[column]!.length)));
  return rows.map((cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ').trimEnd()).join('\n');
}

/** Each sample that is judged otherwise than it is labelled. It prints texts of the corpus: for one's own eyes. */
export function renderMistakes(verdicts: readonly Verdict[]): string {
  const mistakes = verdicts.filter(({ sample, tier }) => sample.isCredential !== (tier !== undefined));
  const others = linesWithoutLabel(verdicts).map((line) => `without a label\t${line.slice(0, 240)}`);
  const own = mistakes.map(({ sample, rules, tier }) => {
    const lines = sample.text.split('\n').slice(sample.lines[0], sample.lines[1] + 1).map((line) => line.trim()).join('⏎').slice(0, 240);
    return `${sample.isCredential ? 'missed' : `wrong (${rules.join(', ')}; ${tier})`}\t${sample.id}\t${sample.category}\t${sample.path}\t${lines}`;
  });
  return [...own, ...others].join('\n');
}
