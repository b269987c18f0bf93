import type { ViewProfile } from '../language';

/** Names that a target never has, so that a pattern with them parses as ordinary code. */
export const METAVARIABLE_PREFIX = '__wl_mv_';
export const ELLIPSIS_METAVARIABLE_PREFIX = '__wl_mve_';
export const ELLIPSIS = '__wl_ellipsis';
export const DEEP_FUNCTION = '__wl_deep';

type EllipsisForm = ViewProfile['ellipsis'][number];

/**
 * Rewrites a pattern so that the target's grammar can parse it: metavariables, ellipses and deep expressions become
 * plain code. String literals are left as they are; what stands inside them is read later.
 */
export function substitutePlaceholders(pattern: string, ellipsis: EllipsisForm): string {
  const out: string[] = [];
  for (let at = 0; at < pattern.length; ) {
    const [text, length] = nextPiece(pattern, at, ellipsis);
    out.push(text);
    at += length;
  }
  return out.join('');
}

const STRING_START = /["'`]/y;
const METAVARIABLE = /\$(\.\.\.)?([A-Z_][A-Z_0-9]*)/y;
const DEEP_OPEN = /<\.\.\.(?!\.)/y;
const DEEP_CLOSE = /\.\.\.>/y;
/** `...name` is a spread of the language; `...` before anything else is an ellipsis. */
const SPREAD = /\.\.\.(?=[A-Za-z_$[{(])/y;
const DOTS = /\.\.\./y;

/** The replacement of what starts at `at`, and how long the original is. */
function nextPiece(pattern: string, at: number, ellipsis: EllipsisForm): [string, number] {
  if (matchAt(STRING_START, pattern, at)) return stringPiece(pattern, at, ellipsis);
  const metavariable = matchAt(METAVARIABLE, pattern, at);
  if (metavariable) return [(metavariable[1] ? ELLIPSIS_METAVARIABLE_PREFIX : METAVARIABLE_PREFIX) + metavariable[2], metavariable[0].length];
  if (matchAt(DEEP_OPEN, pattern, at)) return [`${DEEP_FUNCTION}(`, 4];
  if (matchAt(DEEP_CLOSE, pattern, at)) return [')', 4];
  if (matchAt(SPREAD, pattern, at)) return ['...', 3];
  if (matchAt(DOTS, pattern, at)) return [isStatement(pattern, at) ? ellipsis.statement : ellipsis.inline, 3];
  return [pattern.charAt(at), 1];
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** Whether `...` looks like a statement: it has a line to itself, or stands between others on one line. */
function isStatement(pattern: string, at: number): boolean {
  const before = pattern.slice(0, at);
  const after = pattern.slice(at + 3);
  if (/(^|\n)\s*$/.test(before) && /^\s*(\n|$)/.test(after)) return true;
  return /[{;}]\s*$/.test(before) && /^\s*[^\s,};]/.test(after);
}

/** A string literal. In template literals the code in `${…}` is a pattern too; in f-strings that in `{…}`. */
function stringPiece(pattern: string, at: number, ellipsis: EllipsisForm): [string, number] {
  const quote = pattern.charAt(at);
  const triple = quote.repeat(3);
  const close = quote !== '`' && pattern.startsWith(triple, at) ? triple : quote;
  const open = codeInString(pattern, at, quote);
  const out = [close];
  let i = at + close.length;
  while (i < pattern.length && !pattern.startsWith(close, i)) {
    if (open && pattern.startsWith(open, i)) {
      const end = closingBrace(pattern, i + open.length);
      out.push(open, substitutePlaceholders(pattern.slice(i + open.length, end), ellipsis));
      i = end;
    } else {
      const length = pattern.charAt(i) === '\\' ? 2 : 1;
      out.push(pattern.slice(i, i + length));
      i += length;
    }
  }
  out.push(pattern.slice(i, i + close.length));
  return [out.join(''), i + close.length - at];
}

function codeInString(pattern: string, at: number, quote: string): string | undefined {
  if (quote === '`') return '${';
  return /(^|[^\w])(f|rf|fr)$/i.test(pattern.slice(Math.max(0, at - 3), at)) ? '{' : undefined;
}

function closingBrace(pattern: string, from: number): number {
  let depth = 1;
  for (let i = from; i < pattern.length; i++) {
    if (pattern.charAt(i) === '{') depth++;
    else if (pattern.charAt(i) === '}' && --depth === 0) return i;
  }
  return pattern.length;
}
