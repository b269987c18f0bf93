import { isWordEdge } from './find-word';
import { isQuote, isSpace, type CodeAt } from './read-back';
import type { Edges } from './requirement';

/** A byte of a character outside ASCII, or the character, may be white space to an expression; so are these. */
const [VERTICAL_TAB, FORM_FEED, FIRST_OUTSIDE_ASCII] = [11, 12, 128];

/** Whether what stands beside a text is what is known of it. No text that an expression matches is missed. */
export function isBeside(codeAt: CodeAt, start: number, end: number, edges: Edges): boolean {
  return startsAs(codeAt, start, edges) && endsAs(codeAt, end, edges);
}

function startsAs(codeAt: CodeAt, start: number, edges: Edges): boolean {
  if (edges.startsWith('word')) return isWordEdge(codeAt(start - 1));
  return !edges.startsWith('quote') || isQuote(codeAt(beforeBlank(codeAt, start)));
}

function endsAs(codeAt: CodeAt, end: number, edges: Edges): boolean {
  if (edges.endsWith('word')) return isWordEdge(codeAt(end));
  return !edges.endsWith('space') || isBlank(codeAt(end));
}

function beforeBlank(codeAt: CodeAt, start: number): number {
  let at = start - 1;
  while (isBlank(codeAt(at))) at--;
  return at;
}

function isBlank(code: number): boolean {
  return isSpace(code) || code === VERTICAL_TAB || code === FORM_FEED || code >= FIRST_OUTSIDE_ASCII;
}
