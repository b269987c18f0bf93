import { lineBefore } from './line-before';
import type { Pair } from './pair';
import { findEnclosingLiteral, readLiteralAt, type Literal } from './read-literal';
import type { Name } from './read-name';

const FORWARD = /\)?[ \t]{0,8}[!=]==?[ \t]{0,8}|\.(?:equals|Equals|equalsIgnoreCase|contentEquals)\(\s{0,20}/y;
/** What stands between a literal and the name that it is compared with. */
const BACKWARD = /["'`][ \t]{0,8}(?:[!=]==?[ \t]{0,8}|\.(?:equals|Equals|equalsIgnoreCase|contentEquals)\(\s{0,20})[\w$.]{0,60}$/;
const ARGUMENT = /\s{0,8},\s{0,20}/y;
const COMPARES = /(?:compare_digest|strcmp|strncmp|equals|hash_equals|assert_?equals?|assert_eq!?|secure_?compare|ConstantTimeCompare)\(\s{0,20}[\w$.]{0,60}$/i;
const LONGEST_LEAD = 400;

/** Reads the literal that a name is compared with, on either side of the operator, in any text: `password == "…"`, `"…".equals(password)`. */
export function readComparison(text: string, name: Name): Pair | undefined {
  FORWARD.lastIndex = name.end;
  const literal = FORWARD.test(text) ? readLiteralAt(text, FORWARD.lastIndex) : (literalBefore(text, name) ?? comparedArgument(text, name));
  return literal && { key: name.span, value: literal.content, literal, form: 'comparison' };
}

/** `compare_digest(token, "…")`. */
function comparedArgument(text: string, name: Name): Literal | undefined {
  ARGUMENT.lastIndex = name.end;
  if (name.quote !== '' || !ARGUMENT.test(text) || !COMPARES.test(lineBefore(text, name.span.start, LONGEST_LEAD))) return undefined;
  return readLiteralAt(text, ARGUMENT.lastIndex);
}

function literalBefore(text: string, name: Name): Literal | undefined {
  if (name.quote !== '') return undefined;
  const lead = BACKWARD.exec(lineBefore(text, name.span.start, LONGEST_LEAD));
  if (!lead) return undefined;
  const closing = name.span.start - lead[0].length;
  const literal = findEnclosingLiteral(text, { start: closing - 1, end: closing });
  return literal?.content.end === closing ? literal : undefined;
}
