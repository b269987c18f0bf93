import { isClosing, isOpening, isQuote, isSpace, UNKNOWN, type CodeAt } from './read-back';

const [NEWLINE, DOLLAR, STAR, COMMA, SLASH, BACKSLASH, BACKTICK, OPENING_BRACE] = [10, 36, 42, 44, 47, 92, 96, 123];
/** So much is read; what lies further on is not known. */
const FARTHEST = 4000;

/** The offset of what stands after white space and comments, read on from a token of the code. */
export function afterSpace(codeAt: CodeAt, from: number): number {
  let at = from;
  for (let code = codeAt(at); isSpace(code) || beginsComment(codeAt, at); code = codeAt(at)) at = isSpace(code) ? at + 1 : afterComment(codeAt, at);
  return at;
}

/** The offset of the bracket that closes what stands at an offset; `UNKNOWN` where that cannot be told. */
export function closingAfter(codeAt: CodeAt, from: number): number {
  return endAfter(codeAt, from, false);
}

/** The offset of the comma, or of the bracket, that ends the item of a list that begins at an offset; `UNKNOWN` where that cannot be told. */
export function itemEnd(codeAt: CodeAt, from: number): number {
  return endAfter(codeAt, from, true);
}

function endAfter(codeAt: CodeAt, from: number, commaEnds: boolean): number {
  let depth = 0;
  let at = afterSpace(codeAt, from);
  while (at >= 0 && at < from + FARTHEST) {
    const code = codeAt(at);
    // A regular expression may hold anything; outside the text nothing is closed.
    if (code === SLASH || Number.isNaN(code) || code === undefined) return UNKNOWN;
    if (commaEnds && code === COMMA && depth === 0) return at;
    if (isClosing(code) && depth-- === 0) return at;
    if (isOpening(code)) depth++;
    at = isQuote(code) ? afterString(codeAt, at) : at + 1;
    if (at !== UNKNOWN) at = afterSpace(codeAt, at);
  }
  return UNKNOWN;
}

/** After a string that has no code in it. */
function afterString(codeAt: CodeAt, start: number): number {
  const quote = codeAt(start);
  for (let at = start + 1; at < start + FARTHEST; at++) {
    const code = codeAt(at);
    if (code === quote) return at + 1;
    const hasCode = quote === BACKTICK && code === DOLLAR && codeAt(at + 1) === OPENING_BRACE;
    if (Number.isNaN(code) || code === undefined || hasCode || (code === NEWLINE && quote !== BACKTICK)) return UNKNOWN;
    if (code === BACKSLASH) at++;
  }
  return UNKNOWN;
}

function beginsComment(codeAt: CodeAt, at: number): boolean {
  return codeAt(at) === SLASH && (codeAt(at + 1) === SLASH || codeAt(at + 1) === STAR);
}

/** After a comment that begins at an offset; the end of the text ends it, too. */
function afterComment(codeAt: CodeAt, start: number): number {
  const isLine = codeAt(start + 1) === SLASH;
  for (let at = start + 2; ; at++) {
    const code = codeAt(at);
    if (Number.isNaN(code) || code === undefined || (isLine && code === NEWLINE)) return at;
    if (!isLine && code === STAR && codeAt(at + 1) === SLASH) return at + 2;
  }
}
