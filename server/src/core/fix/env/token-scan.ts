import type { Span } from '../../span';

/** What a scan from the file's start says about the place of a literal. */
export interface LiteralPlace {
  /** How many brackets are open before it. */
  readonly depth: number;
}

/**
 * Where a literal stands, or undefined when the span is no string token of its own: inside a comment, a text of JSX, another
 * string, or a place that this scan does not understand. One pass without a tree; it errs towards undefined.
 */
export function placeOfLiteral(text: string, literal: Span, language: 'javascript' | 'python'): LiteralPlace | undefined {
  return language === 'python' ? scanPython(text, literal) : scanJavaScript(text, literal);
}

function scanPython(text: string, literal: Span): LiteralPlace | undefined {
  let depth = 0;
  for (let at = 0; at < text.length && at <= literal.start; ) {
    const character = text[at]!;
    if (character === '#') at = endOfLine(text, at);
    else if (/[A-Za-z_"']/.test(character)) {
      const word = matchAt(/[A-Za-z_]\w*/y, text, at);
      const quoteAt = at + (/^(?:[rbuf]|br|rb|fr|rf)$/i.test(word) ? word.length : 0);
      const end = endOfPythonString(text, quoteAt);
      if (end !== undefined && at === literal.start) return end === literal.end ? { depth } : undefined;
      at = end ?? at + Math.max(1, word.length);
    } else {
      depth += bracketStep(character);
      at++;
    }
  }
  return undefined;
}

function endOfPythonString(text: string, at: number): number | undefined {
  const quote = matchAt(/"""|'''|["']/y, text, at);
  if (quote === '') return undefined;
  for (let end = at + quote.length; end < text.length; end++) {
    if (text[end] === '\\') end++;
    else if (text.startsWith(quote, end)) return end + quote.length;
    else if (text[end] === '\n' && quote.length === 1) return undefined;
  }
  return undefined;
}

/** An open template literal: where it starts, and how many brackets were open in it when `${` came. */
interface OpenTemplate {
  readonly start: number;
  readonly depth: number;
}

function scanJavaScript(text: string, literal: Span): LiteralPlace | undefined {
  const templates: OpenTemplate[] = [];
  let depth = 0;
  let before = '';
  for (let at = 0; at < text.length; ) {
    const character = text[at]!;
    if (at > literal.start && !templates.some(({ start }) => start === literal.start)) return undefined;
    if (text.startsWith('//', at)) at = endOfLine(text, at);
    else if (text.startsWith('/*', at)) at = endOf(text, '*/', at + 2);
    else if (character === '`' || (character === '}' && templates.at(-1)?.depth === depth)) {
      const open = character === '`' ? { start: at, depth } : templates.pop()!;
      const piece = readTemplatePiece(text, at + 1);
      if (!piece.isClosed) templates.push(open);
      else if (open.start === literal.start) return piece.end === literal.end ? { depth } : undefined;
      at = piece.end;
      before = piece.isClosed ? '`' : '(';
    } else if (character === '"' || character === "'") {
      const end = endOfString(text, at);
      if (end !== undefined && at === literal.start) return end === literal.end ? { depth } : undefined;
      at = end ?? at + 1;
      before = '"';
    } else if (character === '/' && /[(,=:[!&|?;+*%~^{>]|^$/.test(before)) {
      at = endOfRegex(text, at) ?? at + 1;
      before = '/';
    } else {
      depth += bracketStep(character);
      if (!/\s/.test(character)) before = character;
      at++;
    }
  }
  return undefined;
}

function readTemplatePiece(text: string, from: number): { end: number; isClosed: boolean } {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '`') return { end: at + 1, isClosed: true };
    else if (text.startsWith('${', at)) return { end: at + 2, isClosed: false };
  }
  return { end: text.length, isClosed: false };
}

function endOfString(text: string, at: number): number | undefined {
  for (let end = at + 1; end < text.length && text[end] !== '\n'; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === text[at]) return end + 1;
  }
  return undefined;
}

function endOfRegex(text: string, at: number): number | undefined {
  let inClass = false;
  for (let end = at + 1; end < text.length && text[end] !== '\n'; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === '[') inClass = true;
    else if (text[end] === ']') inClass = false;
    else if (text[end] === '/' && !inClass) return end + 1;
  }
  return undefined;
}

function bracketStep(character: string): number {
  return '([{'.includes(character) ? 1 : ')]}'.includes(character) ? -1 : 0;
}

function endOfLine(text: string, at: number): number {
  return endOf(text, '\n', at);
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
