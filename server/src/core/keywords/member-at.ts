import { fold } from './build';
import { beforeSpace, isNameCode, isQuote, UNKNOWN, type CodeAt } from './read-back';

const [DOLLAR, DOT, SLASH, COLON, EQUALS, GREATER, QUESTION, AT, BACKSLASH, CLOSING_BRACKET, OPENING_BRACE, CLOSING_BRACE, DASH] = [36, 46, 47, 58, 61, 62, 63, 64, 92, 93, 123, 125, 45];

/**
 * Whether what stands at an offset may be the name of a member: `a.b`, `a->b`, `a::b`, a name in quotes or braces after such a
 * mark, or with a comment between. No name of a member is missed.
 * @param codeAt gives a code unit, or a byte of UTF-8
 */
export function isMemberAt(codeAt: CodeAt, start: number): boolean {
  const mark = markBefore(codeAt, start);
  return mark === UNKNOWN || isMark(codeAt, mark);
}

/**
 * Whether the object of a member that stands at an offset may end with one of some words, in parentheses or not. No such member is missed.
 * @param words as in `Literal.of`
 */
export function isMemberOf(codeAt: CodeAt, start: number, words: readonly string[]): boolean {
  let at = markBefore(codeAt, start);
  // Behind generics: `a.<T>b()`.
  if (endsGenerics(codeAt, at)) return true;
  for (let code = codeAt(at); !isNameCode(code); code = codeAt(at)) {
    if (at === UNKNOWN) return true;
    // What ends in brackets ends in no word; behind a regular expression there is no name.
    if (at < 0 || code === CLOSING_BRACKET || code === CLOSING_BRACE || code === SLASH) return false;
    at = beforeSpace(codeAt, at - 1);
  }
  return words.some((word) => endsAs(codeAt, at, word));
}

/** What stands before a name that goes on at an offset, quotes, a brace and comments apart. */
function markBefore(codeAt: CodeAt, start: number): number {
  let at = start - 1;
  while (isNameCode(codeAt(at))) at--;
  at = beforeSpace(codeAt, at);
  while (isQuote(codeAt(at)) || opensName(codeAt, at)) at = beforeSpace(codeAt, at - 1);
  return at;
}

/** Whether the name of a member is in a brace: `a->{'b'}`, `a::{b}`. */
function opensName(codeAt: CodeAt, at: number): boolean {
  if (codeAt(at) !== OPENING_BRACE) return false;
  const mark = beforeSpace(codeAt, at - 1);
  return mark === UNKNOWN || (codeAt(mark) === GREATER && codeAt(mark - 1) === DASH) || (codeAt(mark) === COLON && codeAt(mark - 1) === COLON);
}

/** Whether an angle does that is neither an arrow to a member nor one to a body. */
function endsGenerics(codeAt: CodeAt, at: number): boolean {
  return codeAt(at) === GREATER && codeAt(at - 1) !== DASH && codeAt(at - 1) !== EQUALS;
}

function endsAs(codeAt: CodeAt, end: number, word: string): boolean {
  if (word.startsWith('*')) return endsAlike(codeAt, end, word.slice(1));
  return word.startsWith('~') ? isWithin(codeAt, end, word.slice(1)) : endsWith(codeAt, end, word);
}

/** @param word in lower case */
function isWithin(codeAt: CodeAt, end: number, word: string): boolean {
  for (let at = end; isNameCode(codeAt(at)) || codeAt(at) === DOT || codeAt(at) === QUESTION; at--) if (endsAlike(codeAt, at, word)) return true;
  return false;
}

function endsWith(codeAt: CodeAt, end: number, word: string): boolean {
  for (let back = 0; back < word.length; back++) if (codeAt(end - back) !== word.charCodeAt(word.length - 1 - back)) return false;
  const before = codeAt(end - word.length);
  return !isNameCode(before) || before === DOLLAR || before === AT;
}

/** @param word in lower case */
function endsAlike(codeAt: CodeAt, end: number, word: string): boolean {
  for (let back = 0; back < word.length; back++) if (fold(codeAt(end - back)) !== word.charCodeAt(word.length - 1 - back)) return false;
  return true;
}

function isMark(codeAt: CodeAt, at: number): boolean {
  const [code, before] = [codeAt(at), codeAt(at - 1)];
  if (code === COLON) return before === COLON;
  // `...b` has no object.
  if (code === DOT) return before !== DOT || codeAt(at - 2) !== DOT;
  // Generics may stand between the mark and the name: `a.<T>b()`.
  return code === BACKSLASH || (code === GREATER && before !== EQUALS);
}
