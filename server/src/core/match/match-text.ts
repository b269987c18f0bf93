import type { SafeRegex } from '../regex';
import type { MatchSubject } from './subject';

/** Longer texts are rarely seen twice. */
const LONGEST_KEPT = 80;

/** Whether an expression matches at the beginning of a text. Names come again and again in one file, so that answers are kept. */
export function beginsWith({ answers }: Pick<MatchSubject, 'answers'>, regex: SafeRegex, text: string): boolean {
  if (text.length > LONGEST_KEPT) return regex.matchAt(text, 0) !== undefined;
  const known = answers.get(regex) ?? new Map<string, boolean>();
  answers.set(regex, known);
  const answer = known.get(text) ?? regex.matchAt(text, 0) !== undefined;
  known.set(text, answer);
  return answer;
}
