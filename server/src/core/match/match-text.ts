import type { SafeRegex } from '../regex';

/** Longer texts are rarely seen twice. */
const LONGEST_KEPT = 80;
const MOST_KEPT = 4_000;

const known = new WeakMap<SafeRegex, Map<string, boolean>>();

/** Whether an expression matches at the beginning of a text. Names come again and again, so that answers are kept. */
export function beginsWith(regex: SafeRegex, text: string): boolean {
  if (text.length > LONGEST_KEPT) return regex.matchAt(text, 0) !== undefined;
  const answers = known.get(regex) ?? new Map<string, boolean>();
  known.set(regex, answers);
  const answer = answers.get(text);
  if (answer !== undefined) return answer;
  if (answers.size >= MOST_KEPT) answers.clear();
  const matches = regex.matchAt(text, 0) !== undefined;
  answers.set(text, matches);
  return matches;
}
