/** Gives the byte, or the UTF-16 code unit, at an offset; NaN or undefined outside. */
export type CodeAt = (at: number) => number;

const [TAB, NEWLINE, RETURN, SPACE, QUOTE, HASH, DOLLAR, SINGLE_QUOTE, OPENING, CLOSING, STAR, DASH, DOT, SLASH, SEMICOLON, LESS] = [9, 10, 13, 32, 34, 35, 36, 39, 40, 41, 42, 45, 46, 47, 59, 60];
const [AT, OPENING_BRACKET, BACKSLASH, CLOSING_BRACKET, UNDERSCORE, BACKTICK, OPENING_BRACE, CLOSING_BRACE] = [64, 91, 92, 93, 95, 96, 123, 125];

/** No offset: what stands there cannot be told without reading the code from its beginning. */
export const UNKNOWN = -2;
/** So much is read; what lies further back is not known. */
const FARTHEST = 4000;

/*
 * Code is read back from a token of it. What looks like the end of a string or of a comment is one then, or it stands in a
 * comment or in a regular expression; wherever it may, the answer is `UNKNOWN`.
 */

/** The offset of what stands before white space and comments. */
export function beforeSpace(codeAt: CodeAt, from: number): number {
  let at = from;
  for (let code = codeAt(at); isSpace(code) || (code === SLASH && codeAt(at - 1) === STAR); code = codeAt(at)) {
    at = code === NEWLINE ? endOfCode(codeAt, at - 1) : code === SLASH ? beforeComment(codeAt, at - 2) : at - 1;
  }
  return at;
}

/** The offset before a literal or a group in brackets that ends at an offset, else before the one code there. */
export function beforeItem(codeAt: CodeAt, end: number): number {
  const code = codeAt(end);
  if (!isQuote(code) && !isClosing(code)) return end - 1;
  const start = isQuote(code) ? startOfString(codeAt, end) : openingBefore(codeAt, end - 1);
  return start < 0 ? UNKNOWN : start - 1;
}

/** The offset of the bracket that what ends at an offset stands in; -1 where it stands in none. */
export function openingBefore(codeAt: CodeAt, from: number): number {
  let depth = 0;
  let at = beforeSpace(codeAt, from);
  while (at >= 0 && at > from - FARTHEST) {
    const code = codeAt(at);
    // A regular expression may hold anything; what is behind the beginning of a comment was no code.
    if (code === SLASH) return codeAt(at + 1) === STAR ? -1 : UNKNOWN;
    if (isOpening(code) && depth-- === 0) return at;
    if (isClosing(code)) depth++;
    at = beforeSpace(codeAt, isQuote(code) ? startOfString(codeAt, at) - 1 : at - 1);
  }
  return at === -1 ? -1 : UNKNOWN;
}

/** Where a string begins that ends at an offset. It has no code in it, and is written in one line where its quotes are not of another kind. */
function startOfString(codeAt: CodeAt, end: number): number {
  const quote = codeAt(end);
  if (codeAt(end - 1) === quote && codeAt(end - 2) === quote) return UNKNOWN;
  for (let at = end - 1; at > end - FARTHEST; at--) {
    const code = codeAt(at);
    if (code === quote && !isEscaped(codeAt, at)) return at;
    const hasCode = quote === BACKTICK && code === OPENING_BRACE && codeAt(at - 1) === DOLLAR;
    if (Number.isNaN(code) || code === undefined || hasCode || (code === NEWLINE && quote !== BACKTICK)) return UNKNOWN;
  }
  return UNKNOWN;
}

function isEscaped(codeAt: CodeAt, at: number): boolean {
  let backslashes = 0;
  while (codeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}

/** Where the code ends of a line that ends at an offset: before the comment that ends the line, if there is one. */
function endOfCode(codeAt: CodeAt, end: number): number {
  let start = end;
  while (start >= 0 && codeAt(start) !== NEWLINE) if (end - start-- > FARTHEST) return UNKNOWN;
  let isPlain = true;
  for (let at = start + 1; at <= end; at++) {
    const code = codeAt(at);
    if (code === SLASH && codeAt(at + 1) === SLASH) return isPlain ? at - 1 : UNKNOWN;
    // A comment in some languages; in others a private name, `a.#b` or `#b = c;`, or an operator.
    if ((code === HASH && codeAt(at - 1) !== DOT && !isPrivateName(codeAt, at, end)) || (code === DASH && codeAt(at + 1) === DASH)) return UNKNOWN;
    if (isQuote(code) || code === SLASH || code === LESS) isPlain = false;
  }
  return end;
}

/** Whether a line that ends as a statement does has a name behind a mark, where a comment would have a space. */
function isPrivateName(codeAt: CodeAt, at: number, end: number): boolean {
  let last = end;
  while (codeAt(last) === SPACE || codeAt(last) === RETURN || codeAt(last) === TAB) last--;
  return codeAt(last) === SEMICOLON && codeAt(at + 1) !== HASH && isNameCode(codeAt(at + 1)) && !isNameCode(codeAt(at - 1));
}

/** The offset before a comment whose text ends at an offset. */
function beforeComment(codeAt: CodeAt, end: number): number {
  for (let at = end; at > end - FARTHEST && at > 0; at--) {
    if (codeAt(at) === STAR && codeAt(at - 1) === SLASH) return beginsLine(codeAt, at - 1) || !mayBeInComment(codeAt, at - 2) ? at - 2 : UNKNOWN;
  }
  return UNKNOWN;
}

/** Whether nothing but white space is before an offset in its line: a comment that begins there is not in another. */
function beginsLine(codeAt: CodeAt, start: number): boolean {
  let at = start - 1;
  while (codeAt(at) === SPACE || codeAt(at) === TAB) at--;
  return at < 0 || codeAt(at) === NEWLINE;
}

/** Whether a comment may begin before an offset and not end there: its text may hold the mark that begins one. */
function mayBeInComment(codeAt: CodeAt, from: number): boolean {
  for (let at = from; at > 0; at--) {
    if (codeAt(at) === SLASH && codeAt(at - 1) === STAR) return false;
    if ((codeAt(at) === STAR && codeAt(at - 1) === SLASH) || at < from - FARTHEST) return true;
  }
  return false;
}

export function isSpace(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === RETURN || code === TAB;
}

export function isQuote(code: number): boolean {
  return code === QUOTE || code === SINGLE_QUOTE || code === BACKTICK;
}

export function isOpening(code: number): boolean {
  return code === OPENING || code === OPENING_BRACKET || code === OPENING_BRACE;
}

export function isClosing(code: number): boolean {
  return code === CLOSING || code === CLOSING_BRACKET || code === CLOSING_BRACE;
}

/** Letters, digits and what languages allow in names; a character outside ASCII may be a letter. */
export function isNameCode(code: number): boolean {
  if (code >= 128 || code === UNDERSCORE || code === DOLLAR || code === HASH || code === AT) return true;
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
