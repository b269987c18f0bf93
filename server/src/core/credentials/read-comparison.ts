import { lineBefore } from './line-before';
import type { Pair } from './pair';
import { findEnclosingLiteral, readLiteralAt } from './read-literal';
import type { Name } from './read-name';

const FORWARD = /[ \t]{0,8}[!=]==?[ \t]{0,8}|\.(?:equals|Equals|equalsIgnoreCase|contentEquals)\(\s{0,20}/y;
/** What stands between a literal and the name that it is compared with. */
const BACKWARD = /["'`][ \t]{0,8}(?:[!=]==?[ \t]{0,8}|\.(?:equals|Equals|equalsIgnoreCase|contentEquals)\(\s{0,20})[\w$.]{0,60}$/;
const LONGEST_LEAD = 400;

/** Reads the literal that a name is compared with, on either side of the operator, in any text: `password == "…"`, `"…".equals(password)`. */
export function readComparison(text: string, name: Name): Pair | undefined {
  FORWARD.lastIndex = name.end;
  const literal = FORWARD.test(text) ? readLiteralAt(text, FORWARD.lastIndex) : literalBefore(text, name);
  return literal && { key: name.span, value: literal.content, literal, form: 'comparison' };
}

function literalBefore(text: string, name: Name): ReturnType<typeof findEnclosingLiteral> {
  if (name.quote !== '') return undefined;
  const lead = BACKWARD.exec(lineBefore(text, name.span.start, LONGEST_LEAD));
  if (!lead) return undefined;
  const closing = name.span.start - lead[0].length;
  const literal = findEnclosingLiteral(text, { start: closing - 1, end: closing });
  return literal?.content.end === closing ? literal : undefined;
}
