import { isCommentLine } from './comment-line';

/** Further back the start of a literal is not looked for: it bounds the work for each hit. In UTF-16 code units. */
export const LOOK_BACK = 4_000;
/** How much of the line before it is looked at, in UTF-16 code units. */
export const LONGEST_OPENING = 40;
/** What stands before a literal that begins: an operator, a bracket, a comma, a word that takes a value; behind those the literal's own prefix. */
const OPERATOR = /(?:[=(,:[{+>?]\s{0,8}|\b(?:return|in|yield|await|case)\s{1,8}|\bString\.raw)(?:[rbfuRBFU]{1,2}|[@$]{1,2})?$/;
/** A tag, or the last word of what ends there. */
const WORD = /[a-z]$/i;
const BLANK = /^\s*$/;
/** What follows a literal that has ended, and one that begins. */
const AFTER_CLOSING = /^\s*[.,;)\]}:%]/;
const AFTER_OPENING = /^[^\s.,;)\]}:%]/;

/** What may stand before a literal that begins, for who sees nothing else. */
export const BEFORE_OPENING = new RegExp(`${OPERATOR.source}|${WORD.source}|${BLANK.source}|\\s$`, 'i');

/**
 * True when an offset seems to stand inside a literal that began on an earlier line: the last mark of such a literal, a backtick
 * or three quotes, opens one. Judged by what stands around the mark, and where that does not say it by the mark before, since
 * those that open and those that close take turns; nothing is read from the start of the text. What comments quote is no literal.
 */
export function isInLongLiteral(text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - LOOK_BACK), at);
  const last = Math.max(...MARKS.map((mark) => window.lastIndexOf(mark)));
  if (last < 0 || !window.includes('\n', last) || isCommentLine(window, last)) return false;
  const mark = MARKS.find((one) => window.startsWith(one, last))!;
  let turns = false;
  for (let place = last; place >= 0; place = place > 0 ? window.lastIndexOf(mark, place - 1) : -1) {
    if (isCommentLine(window, place)) continue;
    const known = opens(window, place, place + mark.length);
    if (known !== undefined) return known !== turns;
    turns = !turns;
  }
  return mayFollow(window, last);
}

const MARKS = ['`', '"""', "'''"] as const;

/** Whether a mark opens a literal; undefined when what stands on its line does not say it. */
function opens(text: string, start: number, end: number): boolean | undefined {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_OPENING), start);
  const after = /^[^\n]{0,40}/.exec(text.slice(end, end + LONGEST_OPENING))![0];
  if (BLANK.test(before)) return BLANK.test(after) ? undefined : !AFTER_CLOSING.test(after);
  if (OPERATOR.test(before)) return true;
  if (!WORD.test(before)) return /\s$/.test(before) && AFTER_OPENING.test(after);
  return BLANK.test(after) ? undefined : AFTER_OPENING.test(after);
}

/** Where no other mark tells: after a word, and on a line of its own after one that something has to follow. */
function mayFollow(text: string, mark: number): boolean {
  const before = text.slice(Math.max(0, mark - 200), mark);
  return WORD.test(before) || /(?:^|[:=(,[{])\s*$/.test(before);
}
