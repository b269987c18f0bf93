import type { Span } from '../span';
import { buildAutomaton } from './build';
import type { Automaton } from './automaton';
import type { Literal } from './requirement';

/** Finds a fixed set of literals in a text, in one pass. */
export interface LiteralFinder {
  find(text: string): LiteralHits;
}

/** Where the literals of a finder's set stand in one text. A literal that is not in the set may stand anywhere. */
export interface LiteralHits {
  has(literal: Literal): boolean;
  hasWithin(literal: Literal, span: Span): boolean;
}

export function createLiteralFinder(literals: readonly Literal[]): LiteralFinder {
  const numbers = new Map<string, number>();
  for (const { text } of literals) if (!numbers.has(text)) numbers.set(text, numbers.size);
  const lengths = [...numbers.keys()].map((text) => text.length);
  const automaton = buildAutomaton([...numbers.keys()].map((text) => ({ text, ignoreCase: false })));
  return { find: (text) => new Hits(numbers, scan(automaton, lengths, text)) };
}

/** Offsets at which a literal starts, ascending: anywhere, and where it stands as a word. */
interface Places {
  readonly anywhere: number[];
  readonly words: number[];
}

class Hits implements LiteralHits {
  constructor(
    private readonly numbers: ReadonlyMap<string, number>,
    private readonly places: readonly (Places | undefined)[],
  ) {}

  has(literal: Literal): boolean {
    return !this.numbers.has(literal.text) || this.placesOf(literal).length > 0;
  }

  hasWithin(literal: Literal, { start, end }: Span): boolean {
    if (!this.numbers.has(literal.text)) return true;
    const places = this.placesOf(literal);
    const first = places[firstFrom(places, start)];
    return first !== undefined && first + literal.text.length <= end;
  }

  private placesOf({ text, word }: Literal): readonly number[] {
    const places = this.places[this.numbers.get(text) ?? -1];
    return places ? (word ? places.words : places.anywhere) : NOWHERE;
  }
}

const NOWHERE: readonly number[] = [];

function scan(automaton: Automaton, lengths: readonly number[], text: string): (Places | undefined)[] {
  const places: (Places | undefined)[] = [];
  automaton.scan(text, (literal, end) => {
    const start = end - (lengths[literal] ?? 0);
    const known = (places[literal] ??= { anywhere: [], words: [] });
    known.anywhere.push(start);
    if (!isWordCode(text.charCodeAt(start - 1)) && !isWordCode(text.charCodeAt(end))) known.words.push(start);
  });
  return places;
}

/** Place of the first number that is at least `value`. */
function firstFrom(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** ASCII letters, digits, `_` and `$`. Outside the text the code is NaN, which is none of them. */
function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 36;
}
