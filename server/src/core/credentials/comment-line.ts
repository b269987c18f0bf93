import { lineBefore } from './line-before';

/** In UTF-16 code units. */
const LONGEST_LEAD = 200;
const COMMENT = /^\s*(?:#(?!\s*define\b)|\/\/|\/?\*|--|;|>>>|\.\.\.|<!--|%)/;

/** True when a line begins as a comment does. Seen without a tree, so that a line inside a longer literal may pass for one. */
export function isCommentLine(text: string, at: number): boolean {
  const line = lineBefore(text, at, LONGEST_LEAD);
  return line.length < LONGEST_LEAD && COMMENT.test(line);
}
