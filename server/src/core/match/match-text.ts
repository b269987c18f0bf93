import { matchesStart, type SafeRegex } from '../regex';
import { textWithin, type Binding } from './bindings';
import type { MatchSubject } from './subject';

/** So long may be the body of a function, of which is asked once for each of its parameters. */
const LONGEST_KEPT = 5_000;

/**
 * The text of a binding at whose beginning an expression matches: the code as it is written, or what stands between the
 * quotes of a literal, or the code with the values of settings in place of their names. Undefined when it matches none.
 * @param asWritten whether only the first counts
 */
export function textThatBegins(subject: MatchSubject, regex: SafeRegex, binding: Binding, asWritten = false): string | undefined {
  const written = subject.tree.text.slice(binding.start, binding.end);
  if (asWritten && isQuoted(subject, binding)) return beginsWith(subject, regex, written) ? written : undefined;
  const within = textWithin(subject, binding);
  if (asWritten) return beginsWith(subject, regex, within) ? within : undefined;
  if (beginsWith(subject, regex, within)) return within;
  if (written !== within && beginsWith(subject, regex, written)) return written;
  const told = subject.withValues?.(written);
  return told !== undefined && beginsWith(subject, regex, told) ? told : undefined;
}

/** Whether the quotes of code say anything: not in a shell, nor around the names of a block, as in Terraform's `resource "a" "b" {}`. */
function isQuoted({ tree, shapes, view }: MatchSubject, { node, text }: Binding): boolean {
  if (text !== undefined || view.quotesSayNothing) return false;
  return node <= 0 || node >= tree.count || shapes.of(tree.parent[node] ?? 0)?.role !== 'new';
}

/** The same code comes again and again in one file, so that answers are kept. */
function beginsWith({ answers }: Pick<MatchSubject, 'answers'>, regex: SafeRegex, text: string): boolean {
  if (text.length > LONGEST_KEPT) return matchesStart(regex, text);
  const known = answers.get(regex) ?? new Map<string, boolean>();
  answers.set(regex, known);
  const answer = known.get(text) ?? matchesStart(regex, text);
  known.set(text, answer);
  return answer;
}
