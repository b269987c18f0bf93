const [TAB, NEWLINE, RETURN, SPACE, QUOTE, HASH, DOLLAR, SINGLE_QUOTE, STAR, DASH, DOT, SLASH] = [9, 10, 13, 32, 34, 35, 36, 39, 42, 45, 46, 47];
const [OPENING, EQUALS] = [40, 61];
const [COLON, GREATER, AT, BACKSLASH, UNDERSCORE, BACKTICK, BRACE] = [58, 62, 64, 92, 95, 96, 123];

type CodeAt = (at: number) => number;

/** `)`, `]`, `}`, quotes, and the end of a comment. */
const CLOSING: ReadonlySet<number> = new Set([41, 93, 125, QUOTE, SINGLE_QUOTE, BACKTICK, SLASH]);

/**
 * Whether what stands at an offset may be the name of a member: `a.b`, `a->b`, `a::b`, a name in quotes or braces after such a
 * mark, or with a comment between. No name of a member is missed.
 * @param codeAt gives a code unit, or a byte of UTF-8
 */
export function isMemberAt(codeAt: CodeAt, start: number): boolean {
  let at = start - 1;
  while (isNameCode(codeAt(at))) at--;
  let isOnNewLine = false;
  for (; isBetween(codeAt(at)); at--) isOnNewLine ||= codeAt(at) === NEWLINE;
  return isMark(codeAt(at), codeAt(at - 1)) || (isOnNewLine && hasLineComment(codeAt, at));
}

/** Whether the object of a member that stands at an offset may end with one of some words. No such member is missed. */
export function isMemberOf(codeAt: CodeAt, start: number, words: readonly string[]): boolean {
  let at = start - 1;
  while (isNameCode(codeAt(at))) at--;
  let isOnNewLine = false;
  for (; !isNameCode(codeAt(at)); at--) {
    const code = codeAt(at);
    // What stands in brackets, quotes or comments is not looked into.
    if (Number.isNaN(code) || code === undefined || CLOSING.has(code)) return true;
    isOnNewLine ||= code === NEWLINE;
  }
  return (isOnNewLine && hasLineComment(codeAt, at)) || words.some((word) => endsWith(codeAt, at, word));
}

/** Whether a mark may stand before a name, or before the dotted name that it ends: what is wrapped around it is passed over. */
export function isAfterMark(codeAt: CodeAt, start: number, marks: string): boolean {
  let at = start - 1;
  while (isNameCode(codeAt(at)) || codeAt(at) === DOT) at--;
  let isOnNewLine = false;
  for (; isSpace(codeAt(at)) || (codeAt(at) === OPENING && !marks.includes('(')); at--) isOnNewLine ||= codeAt(at) === NEWLINE;
  const code = codeAt(at);
  // A word, a comment, or a type in angles stands before it: what is before that is not looked into.
  if (isNameCode(code) || code === SLASH || (code === GREATER && codeAt(at - 1) !== EQUALS)) return true;
  return marks.includes(String.fromCharCode(code)) || (isOnNewLine && hasLineComment(codeAt, at));
}

function isSpace(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === RETURN || code === TAB;
}

function endsWith(codeAt: CodeAt, end: number, word: string): boolean {
  for (let back = 0; back < word.length; back++) if (codeAt(end - back) !== word.charCodeAt(word.length - 1 - back)) return false;
  const before = codeAt(end - word.length);
  return !isNameCode(before) || before === DOLLAR || before === AT;
}

function isMark(code: number, before: number): boolean {
  if (code === COLON) return before === COLON;
  // A comment may stand between the mark and the name; generics may, too: `a.<T>b()`.
  return code === DOT || code === GREATER || code === BACKSLASH || (code === SLASH && before === STAR);
}

/** Whether the line that ends at an offset may end in a comment. */
function hasLineComment(codeAt: CodeAt, end: number): boolean {
  for (let at = end; at >= 0 && codeAt(at) !== NEWLINE; at--) {
    const code = codeAt(at);
    if (code === HASH || ((code === SLASH || code === DASH) && codeAt(at - 1) === code)) return true;
  }
  return false;
}

function isBetween(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === RETURN || code === TAB || code === QUOTE || code === SINGLE_QUOTE || code === BACKTICK || code === BRACE;
}

function isNameCode(code: number): boolean {
  if (code >= 128 || code === UNDERSCORE || code === DOLLAR || code === HASH || code === AT) return true;
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
