import type { FlatTree } from '../../core';
import { findErasures } from './find-erasures';
import { NOT_TYPESCRIPT } from './kinds';

/** JavaScript, or what keeps the text from being it: a sentence, and its 1-based line. */
export type Stripped = { readonly code: string } | { readonly problem: string; readonly line: number };

const NO_LINE_BREAK = /[^\n\r\u2028\u2029]/g;

/**
 * Makes JavaScript of TypeScript. Blanks stand where types stood, so that every line and column stays: what a machine says of the code it says of what a
 * person wrote.
 * @param tree as `Engine.syntaxOf` reads it; undefined when it was not read
 */
export function stripTypes(tree: FlatTree | undefined): Stripped {
  if (tree === undefined) return { problem: NOT_TYPESCRIPT, line: 1 };
  const { text } = tree;
  const { blanks, written, refusal } = findErasures(tree);
  if (refusal) return { problem: refusal.why, line: text.slice(0, refusal.at).split(/\r\n|[\n\r]/).length };
  let code = '';
  let done = 0;
  for (const { start, end } of blanks) {
    code += text.slice(done, start) + text.slice(Math.max(done, start), end).replace(NO_LINE_BREAK, ' ');
    done = Math.max(done, end);
  }
  return { code: writeOver(code + text.slice(done), written) };
}

function writeOver(code: string, written: ReadonlyMap<number, string>): string {
  const units = code.split('');
  for (const [at, unit] of written) units[at] = unit;
  return units.join('');
}
