import type { Automaton } from './automaton';
import { UNKNOWN, type Literal } from './requirement';
import { ResolvedRequirements } from './resolved';

/** An automaton, and the numbers of its keywords. */
export interface KeywordTable {
  readonly automaton: Automaton;
  /** Numbers of those that are looked for in their own case, by text. */
  readonly literalNumbers: ReadonlyMap<string, number>;
  /** Numbers of those whose case does not matter, by text in lower case. */
  readonly foldedNumbers: ReadonlyMap<string, number>;
  /** Numbers of literals that were asked about: a pattern asks with the same ones again and again. */
  readonly known: WeakMap<Literal, number>;
  /** Requirements that were asked about. */
  readonly requirements: ResolvedRequirements;
  /** Characters of the longest keyword. */
  readonly longest: number;
}

export function createTable(automaton: Automaton): KeywordTable {
  const { keywords } = automaton.tables;
  const numbers = (ignoreCase: boolean): Map<string, number> =>
    new Map(keywords.flatMap((keyword, number) => (keyword.ignoreCase === ignoreCase ? [[keyword.text, number] as const] : [])));
  const lookup = { literalNumbers: numbers(false), foldedNumbers: numbers(true), known: new WeakMap<Literal, number>() };
  const longest = keywords.reduce((most, { text }) => Math.max(most, text.length), 0);
  return { automaton, ...lookup, longest, requirements: new ResolvedRequirements((literal) => numberOf(lookup, literal)) };
}

type Lookup = Pick<KeywordTable, 'literalNumbers' | 'foldedNumbers' | 'known'>;

/** `UNKNOWN` for a literal that nobody looks for. */
export function numberOf(lookup: Lookup, literal: Literal): number {
  const known = lookup.known.get(literal);
  if (known !== undefined) return known;
  const number = lookUp(lookup, literal) ?? UNKNOWN;
  lookup.known.set(literal, number);
  return number;
}

function lookUp({ literalNumbers, foldedNumbers }: Lookup, { text, as, ignoreCase }: Literal): number | undefined {
  if (as === 'path') return undefined;
  return ignoreCase ? foldedNumbers.get(text.toLowerCase()) : literalNumbers.get(text);
}
