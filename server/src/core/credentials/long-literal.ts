/** Further back the start of a literal is not looked for: it bounds the work for each hit. In UTF-16 code units. */
export const LOOK_BACK = 4_000;
/** How much of the line before it is looked at, in UTF-16 code units. */
export const LONGEST_OPENING = 40;
/** What stands before a literal that begins: an operator, a bracket, a comma, a word that takes a value, a tag. */
export const BEFORE_OPENING = /(?:[=(,:[{+>?]|\b(?:return|in|yield|await|case|String\.raw|[a-z]{2,8}))\s{0,8}$|^\s*$/;

/**
 * True when an offset seems to stand inside a literal that began on an earlier line: the last mark of such a literal, a backtick
 * or three quotes, opens one. Judged by what stands before the mark, since nothing is read from the start of the text.
 */
export function isInLongLiteral(text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - LOOK_BACK), at);
  const mark = Math.max(window.lastIndexOf('`'), window.lastIndexOf('"""'), window.lastIndexOf("'''"));
  if (mark < 0 || !window.includes('\n', mark)) return false;
  const line = window.slice(window.lastIndexOf('\n', mark) + 1, mark);
  return BEFORE_OPENING.test(line.slice(-LONGEST_OPENING));
}
