import type { CredentialSyntax } from '../finding';
import type { Span } from '../span';
import type { Candidate } from './candidate';
import type { Pair } from './pair';
import { findEnclosingLiteral } from './read-literal';

/** The literal that a pair's value fills, or of which it is a part. @param value the secret part of the pair's value */
export function literalsOf(text: string, pair: Pair, value: Span, syntax: CredentialSyntax): Pick<Candidate, 'literal' | 'container'> {
  if (syntax !== 'code') return { literal: pair.literal?.span };
  if (!pair.literal) return { container: findEnclosingLiteral(text, value)?.span };
  if (pair.literal.quote.startsWith('\\')) return {};
  const isWhole = value.start === pair.literal.content.start && value.end === pair.literal.content.end;
  return isWhole ? { literal: pair.literal.span } : { container: pair.literal.span };
}
