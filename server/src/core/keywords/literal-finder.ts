import { buildAutomaton } from './build';
import type { Automaton } from './automaton';
import type { Literal } from './requirement';

/** Says which of a fixed set of literals stand in a text, in one pass. */
export interface LiteralFinder {
  /** The literals of the set that the text holds, as a test. */
  find(text: string): (literal: Literal) => boolean;
}

export function createLiteralFinder(literals: readonly Literal[]): LiteralFinder {
  const numbers = new Map<string, number>();
  for (const { text } of literals) if (!numbers.has(text)) numbers.set(text, numbers.size);
  const lengths = [...numbers.keys()].map((text) => text.length);
  const automaton = buildAutomaton([...numbers.keys()].map((text) => ({ text, ignoreCase: false })));
  return {
    find(text) {
      const found = scan(automaton, lengths, text);
      return ({ text: wanted, word }) => ((found[numbers.get(wanted) ?? -1] ?? 0) & (word ? AS_WORD : ANYWHERE)) !== 0;
    },
  };
}

const ANYWHERE = 1;
const AS_WORD = 2;

/** For each literal whether it stands in the text, and whether as a word. */
function scan(automaton: Automaton, lengths: readonly number[], text: string): Uint8Array {
  const found = new Uint8Array(lengths.length);
  automaton.scan(text, (literal, end) => {
    if (found[literal] === (ANYWHERE | AS_WORD)) return;
    const start = end - (lengths[literal] ?? 0);
    const isWord = !isWordCode(text.charCodeAt(start - 1)) && !isWordCode(text.charCodeAt(end));
    found[literal] = (found[literal] ?? 0) | (isWord ? ANYWHERE | AS_WORD : ANYWHERE);
  });
  return found;
}

/** ASCII letters, digits, `_` and `$`. Outside the text the code is NaN, which is none of them. */
function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 36;
}
