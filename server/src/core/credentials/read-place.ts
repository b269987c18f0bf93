import type { CredentialSyntax } from '../finding';
import type { Span } from '../span';
import type { Candidate } from './candidate';
import { findEnclosingLiteral } from './read-literal';

/** A name, an optional type, an operator and an optional call, at the end of what stands before a value. */
const KEY_BEFORE =
  /([A-Za-z_$][\w$-]{0,60})\\?["'`]?\]?\s{0,8}(?::\s{0,4}[A-Za-z_][\w.<>[\]| ]{0,30})?(?:=>|:=|[=!]==?|\?\?|\|\||[=:])\s{0,40}(?:(?:new\s{1,4})?[\w.[\]]{1,40}\()?$/;
const LOOK_BACK = 160;

/**
 * Finds the literal and the name around a value whose own shape gave it away.
 * @param start where the whole starts of which the value is a part, such as a URL
 */
export function readPlace(text: string, value: Span, syntax: CredentialSyntax, start = value.start): Pick<Candidate, 'literal' | 'container' | 'keyName' | 'key'> {
  const found = findEnclosingLiteral(text, value);
  const isEscaped = found?.quote.startsWith('\\') ?? false;
  const isWhole = found !== undefined && found.content.start === value.start && found.content.end === value.end;
  const key = findKeyBefore(text, found && syntax === 'code' ? found.span.start : (isWhole && found.span.start) || start);
  const usable = isEscaped ? undefined : found?.span;
  return {
    literal: isWhole ? usable : undefined,
    container: isWhole || syntax !== 'code' ? undefined : usable,
    keyName: key && text.slice(key.start, key.end),
    key,
  };
}

function findKeyBefore(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - LOOK_BACK);
  const match = KEY_BEFORE.exec(text.slice(from, at));
  if (!match) return undefined;
  const start = from + match.index;
  return { start, end: start + match[1]!.length };
}
