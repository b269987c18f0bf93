import { lineBefore } from './line-before';
import type { Pair } from './pair';
import { readLiteralAt } from './read-literal';
import type { Name } from './read-name';

const BLANKS = /[ \t]{1,40}(?=["'])/y;
const LONGEST_LEAD = 200;

/** Reads `password "…";`, a line of its own, as in the configuration of servers and in Ruby, Groovy and HCL. */
export function readDirective(text: string, name: Name): Pair | undefined {
  BLANKS.lastIndex = name.end;
  if (name.quote !== '' || !BLANKS.test(text) || lineBefore(text, name.span.start, LONGEST_LEAD).trim() !== '') return undefined;
  const literal = readLiteralAt(text, BLANKS.lastIndex);
  if (!literal || !/^[ \t]*[;,]?[ \t]*(?:[\r\n]|$)/.test(text.slice(literal.span.end, literal.span.end + 40))) return undefined;
  return { key: name.span, value: literal.content, literal, form: 'assignment' };
}
