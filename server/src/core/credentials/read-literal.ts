import type { Span } from '../span';
import { lineBefore } from './line-before';

/** A quoted literal. `content` leaves out prefix and quotes. */
export interface Literal {
  /** From the prefix (`b"`, `@"`) to the closing quote. */
  readonly span: Span;
  readonly content: Span;
  /** The prefix, lower case, such as `rb` of Python or `$@` of C#. */
  readonly prefix: string;
  /** The quote as written: one, three, or with the backslashes of the string it stands in. */
  readonly quote: string;
}

/** How far a literal is read: longer values are no credential that is kept by hand. In UTF-16 code units. */
const LONGEST_LITERAL = 2048;
/** Further from its start a line is not read. */
const LONGEST_LINE = 1024;
const PREFIX = /[A-Za-z@$]{0,3}(?=["'`])/y;
const OPENING = /\\*(?:"""|'''|["'`])/y;

/** Reads the literal that starts exactly at `at`, its prefix included; undefined when there is none or it does not end. */
export function readLiteralAt(text: string, at: number): Literal | undefined {
  PREFIX.lastIndex = at;
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  OPENING.lastIndex = at + prefix.length;
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return undefined;
  return closeLiteral(text, at, prefix, emptyOr(text, at + prefix.length, opening));
}

/** `""` followed by something else is an empty literal and not the start of a triple quote. */
function emptyOr(text: string, at: number, opening: string): string {
  const isTriple = /^(?:"""|''')$/.test(opening);
  return isTriple && text.indexOf(opening, at + 3) < 0 ? opening[0]! : opening;
}

function closeLiteral(text: string, start: number, prefix: string, quote: string): Literal | undefined {
  const from = start + prefix.length + quote.length;
  const end = quote.startsWith('\\') ? findEscapedQuote(text, from, quote) : findClosingQuote(text, from, quote);
  if (end === undefined) return undefined;
  return { span: { start, end: end + quote.length }, content: { start: from, end }, prefix: prefix.toLowerCase(), quote };
}

function findClosingQuote(text: string, from: number, quote: string): number | undefined {
  const mayCrossLines = quote.length === 3 || quote === '`';
  const limit = Math.min(text.length, from + LONGEST_LITERAL);
  for (let at = from; at < limit; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === quote[0] && text.startsWith(quote, at)) return at;
    else if ((character === '\n' || character === '\r') && !mayCrossLines) return undefined;
  }
  return undefined;
}

/** Inside a string the quotes carry backslashes; an inner quote carries more of them. */
function findEscapedQuote(text: string, from: number, quote: string): number | undefined {
  const limit = Math.min(text.length, from + LONGEST_LITERAL);
  for (let at = text.indexOf(quote, from); at >= 0 && at < limit; at = text.indexOf(quote, at + 1)) {
    if (text[at - 1] !== '\\') return hasLineBreak(text, from, at) ? undefined : at;
  }
  return undefined;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  return /[\r\n]/.test(text.slice(from, to));
}

/**
 * The literal on the span's line that holds the span: found by reading the line's literals from its start, so that a quote
 * inside another kind of quotes is not taken for an opening one. A line that is too long to be read from its start has none.
 */
export function findEnclosingLiteral(text: string, span: Span): Literal | undefined {
  return adjacentLiteral(text, span) ?? literalOnLine(text, span);
}

function adjacentLiteral(text: string, span: Span): Literal | undefined {
  const quote = text[span.start - 1];
  if (!quote || !'"\'`'.includes(quote) || text[span.end] !== quote) return undefined;
  const backslashes = /\\*$/.exec(text.slice(Math.max(0, span.start - 9), span.start - 1))![0];
  const triple = text.startsWith(quote.repeat(3), span.start - 3) ? 2 : 0;
  const opening = span.start - 1 - triple - backslashes.length;
  const prefix = /(?<![\w$])[A-Za-z@$]{1,3}$/.exec(text.slice(Math.max(0, opening - 4), opening))?.[0] ?? '';
  const literal = readLiteralAt(text, opening - prefix.length);
  return literal && literal.content.start <= span.start && literal.content.end >= span.end ? literal : undefined;
}

function literalOnLine(text: string, span: Span): Literal | undefined {
  const lineStart = span.start - lineBefore(text, span.start, LONGEST_LINE).length;
  if (span.start - lineStart >= LONGEST_LINE) return undefined;
  for (let at = lineStart; at < span.start; at++) {
    const character = text[at]!;
    if (character === '\\') at++;
    if (!'"\'`'.includes(character)) continue;
    const prefix = /(?<![\w$])[A-Za-z@$]{1,3}$/.exec(text.slice(Math.max(lineStart, at - 4), at))?.[0] ?? '';
    const literal = readLiteralAt(text, at - prefix.length);
    if (!literal) continue;
    if (literal.span.end > span.start) return literal.content.end >= span.end && literal.content.start <= span.start ? literal : undefined;
    at = literal.span.end - 1;
  }
  return undefined;
}
