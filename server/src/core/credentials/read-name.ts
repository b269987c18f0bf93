import type { Span } from '../span';

/** The name around a keyword hit. */
export interface Name {
  readonly span: Span;
  /** The quote on both sides, with its backslashes; empty for a bare name. */
  readonly quote: string;
  /** Offset after the closing quote, and after the bracket of `["password"]`. */
  readonly end: number;
}

/** In UTF-16 code units. */
export const LONGEST_NAME = 80;

/**
 * Reads the name that a hit stands in. A quoted name may have dots and dashes; so may a bare one where they are no operators.
 * Undefined for a text that is too long to be a name.
 */
export function readName(text: string, hit: Span, dashesAreNames: boolean): Name | undefined {
  const wide = extend(text, hit, isWideNameCode);
  const quote = quoteAround(text, wide);
  if (quote !== '') return bounded({ span: wide, quote, end: skipBracket(text, wide.end + quote.length) });
  const span = dashesAreNames || isAttribute(text, wide) ? wide : extend(text, hit, isNameCode);
  return bounded({ span, quote: '', end: span.end });
}

/** `api-key="…"`, as attributes of JSX and Vue are written and no expression is. */
function isAttribute(text: string, { start, end }: Span): boolean {
  return text[end] === '=' && /["']/.test(text[end + 1] ?? '') && /\s/.test(text[start - 1] ?? '') && text.slice(start, end).includes('-');
}

function bounded(name: Name): Name | undefined {
  return name.span.end - name.span.start <= LONGEST_NAME ? name : undefined;
}

/** One more than the longest name is read, so that a longer one is seen to be too long. */
function extend(text: string, hit: Span, belongs: (code: number) => boolean): Span {
  let { start, end } = hit;
  while (hit.end - start <= LONGEST_NAME && start > 0 && belongs(text.charCodeAt(start - 1))) start--;
  while (end - hit.start <= LONGEST_NAME && end < text.length && belongs(text.charCodeAt(end))) end++;
  return { start, end };
}

function quoteAround(text: string, span: Span): string {
  const mark = text[span.start - 1];
  if (mark !== '"' && mark !== "'") return '';
  let start = span.start - 1;
  while (text[start - 1] === '\\') start--;
  const quote = text.slice(start, span.start);
  return text.startsWith(quote, span.end) ? quote : '';
}

function skipBracket(text: string, at: number): number {
  return text[at] === ']' ? at + 1 : at;
}

function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 36;
}

function isWideNameCode(code: number): boolean {
  return isNameCode(code) || code === 45 || code === 46;
}
