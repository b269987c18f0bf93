import type { CredentialSyntax } from '../finding';
import type { Span } from '../span';
import { lastSegment } from './last-segment';
import type { Pair } from './pair';
import { readCodePair, readLookupPair } from './read-code-pair';
import { findEnclosingLiteral } from './read-literal';
import { readName, type Name } from './read-name';
import { isInsideBlob, readTextPair } from './read-text-pair';

/**
 * Reads key and value around a keyword hit, in a window of a few hundred characters and without a tree. Undefined when the hit
 * stands in no name, or the name has no literal value.
 */
export function readPair(text: string, hit: Span, syntax: CredentialSyntax): Pair | undefined {
  const name = readName(text, hit, syntax !== 'code');
  if (!name || isInsideBlob(text, name.span)) return undefined;
  const pair = syntax === 'code' ? (readCodePair(text, name) ?? readLookupPair(text, name) ?? embedded(text, name)) : readTextPair(text, name, syntax);
  return pair && { ...pair, key: { start: pair.key.start + lastSegment(text.slice(pair.key.start, pair.key.end)), end: pair.key.end } };
}

/** `password=…` inside a string of a program: a connection string, a query, a header. */
function embedded(text: string, name: Name): Pair | undefined {
  if (!/^(?:=[^\s=]|["']?\s?:)/.test(text.slice(name.end, name.end + 3))) return undefined;
  const pair = readTextPair(text, name, 'text');
  if (!pair || pair.literal) return undefined;
  const container = findEnclosingLiteral(text, { start: pair.key.start, end: pair.value.end });
  return container && { ...pair, form: 'embedded' };
}
