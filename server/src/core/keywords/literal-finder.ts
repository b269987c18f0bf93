import { buildAutomaton } from './build';
import type { Automaton } from './automaton';
import type { Literal } from './requirement';

/** Finds a fixed set of literals in a text, in one pass. */
export interface LiteralFinder {
  find(text: string): LiteralHits;
}

/** Where the literals of a finder's set stand in one text. */
export interface LiteralHits {
  /** True also for a literal that the finder does not look for: it may be there. */
  has(literal: Literal): boolean;
  /** Offsets at which a literal starts, ascending; undefined for one that the finder does not look for. */
  placesOf(literal: Literal): readonly number[] | undefined;
}

/** @param literals of kind `text` or `word`; others are left out */
export function createLiteralFinder(literals: readonly Literal[]): LiteralFinder {
  const keys = [...new Set(literals.filter(({ as }) => as !== 'path').map(keyOf))];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const automaton = buildAutomaton(keys.map((key) => ({ text: key.slice(1), ignoreCase: key.startsWith('i') })));
  const lengths = keys.map((key) => key.length - 1);
  return { find: (text) => new Hits(numbers, scan(automaton, lengths, text)) };
}

/** Literals that differ in case alone are one, where case does not matter. */
function keyOf({ text, ignoreCase }: Literal): string {
  return ignoreCase ? `i${text.toLowerCase()}` : `c${text}`;
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
    return this.placesOf(literal)?.length !== 0;
  }

  placesOf(literal: Literal): readonly number[] | undefined {
    const { as } = literal;
    const number = as === 'path' ? undefined : this.numbers.get(keyOf(literal));
    if (number === undefined) return undefined;
    const places = this.places[number] ?? NOWHERE;
    return as === 'word' ? places.words : places.anywhere;
  }
}

const NOWHERE: Places = { anywhere: [], words: [] };

function scan(automaton: Automaton, lengths: readonly number[], text: string): (Places | undefined)[] {
  const places: (Places | undefined)[] = [];
  automaton.scan(text, (literal, end) => {
    const start = end - (lengths[literal] ?? 0);
    const known = (places[literal] ??= { anywhere: [], words: [] });
    known.anywhere.push(start);
    if (isWordAt(text, start, end)) known.words.push(start);
  });
  return places;
}

/** Offsets at which a word stands in a text, ascending. For words that no automaton looks for. */
export function findWord(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isWordAt(text, at, at + word.length)) places.push(at);
  return places;
}

function isWordAt(text: string, start: number, end: number): boolean {
  // A dollar before a name may open code in a string: `"$name"`.
  return (text.charAt(start - 1) === '$' || !isWordCode(text.charCodeAt(start - 1))) && !isWordCode(text.charCodeAt(end));
}

/** ASCII letters, digits, `_` and `$`. Outside the text the code is NaN, which is none of them. */
function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 36;
}
