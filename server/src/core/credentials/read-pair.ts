import type { CredentialSyntax } from '../finding';
import type { Span } from '../span';
import { lastSegment } from './last-segment';
import type { Pair } from './pair';
import { readCodePair, readLookupPair } from './read-code-pair';
import { readComparison } from './read-comparison';
import { isInLongLiteral } from './long-literal';
import { findEnclosingLiteral } from './read-literal';
import { readDefault } from './read-default';
import { readDirective, readSaid } from './read-directive';
import { isCommentLine } from './comment-line';
import { readName, type Name } from './read-name';
import { isInsideBlob, readTextPair } from './read-text-pair';

/**
 * Reads key and value around a keyword hit, in a window of a few hundred characters and without a tree. Undefined when the hit
 * stands in no name, or the name has no literal value.
 */
export function readPair(text: string, hit: Span, syntax: CredentialSyntax): Pair | undefined {
  const name = readName(text, hit, syntax !== 'code');
  if (!name || isInsideBlob(text, name.span) || isItselfValue(text, name)) return undefined;
  const pair = readComparison(text, name) ?? (syntax === 'code' ? readFromCode(text, name) : readFromText(text, name, syntax)) ?? readDirective(text, name, syntax);
  return pair && { ...pair, key: { start: pair.key.start + lastSegment(text.slice(pair.key.start, pair.key.end)), end: pair.key.end } };
}

/** `pass` of `overlay=eof_action=pass:repeatlast=0`. */
function isItselfValue(text: string, { quote, span, end }: Name): boolean {
  return quote === '' && text[span.start - 1] === '=' && /^:[A-Za-z]\w{0,40}=/.test(text.slice(end, end + 43));
}

function readFromCode(text: string, name: Name): Pair | undefined {
  return readCodePair(text, name) ?? readLookupPair(text, name) ?? readDefault(text, name) ?? embedded(text, name) ?? commented(text, name);
}

/** A text of no known kind may hold pieces of code. */
function readFromText(text: string, name: Name, syntax: CredentialSyntax): Pair | undefined {
  if (syntax === 'json') return readTextPair(text, name, syntax) ?? embedded(text, name);
  return readTextPair(text, name, syntax) ?? (syntax === 'text' ? readCodePair(text, name) : undefined);
}

/** `password=…` inside a string of a program: a connection string, a query, a header, a piece of configuration. */
function embedded(text: string, name: Name): Pair | undefined {
  if (!/^(?:\s{0,4}=[^=>]|["']?\s?:)/.test(text.slice(name.end, name.end + 6))) return undefined;
  const pair = readTextPair(text, name, 'text');
  if (!pair || (pair.literal && !pair.literal.quote.startsWith('\\'))) return undefined;
  const isInString = findEnclosingLiteral(text, { start: pair.key.start, end: pair.value.end }) !== undefined || isInLongLiteral(text, pair.key.start);
  return isInString ? { ...pair, form: 'embedded' } : undefined;
}

/** `login: admin / password: …` in a comment of a program. */
function commented(text: string, name: Name): Pair | undefined {
  if (!isCommentLine(text, name.span.start)) return undefined;
  if (!/^\s?[:=]\s?[^\s=>]/.test(text.slice(name.end, name.end + 4))) return readSaid(text, name);
  const pair = readTextPair(text, name, 'text');
  const isCode = pair && text[pair.value.end - 1] === ';';
  return pair && !pair.literal && !isCode ? { ...pair, form: 'embedded' } : undefined;
}
