import type { Automaton } from './automaton';
import type { Literal, Requirement } from './requirement';

/** An automaton, and the numbers of its keywords. */
export interface KeywordTable {
  readonly automaton: Automaton;
  /** Numbers of those that are looked for in their own case, by text. */
  readonly literalNumbers: ReadonlyMap<string, number>;
  /** Numbers of those whose case does not matter, by text in lower case. */
  readonly foldedNumbers: ReadonlyMap<string, number>;
  /** Requirements that were asked about. */
  readonly resolved: WeakMap<Requirement, ResolvedRequirement>;
  /** Characters of the longest keyword. */
  readonly longest: number;
}

/** The number of a literal that nobody looks for. */
export const UNKNOWN = -1;

/** A requirement with the numbers of its literals. */
export type ResolvedRequirement =
  | { readonly op: 'literal'; readonly literal: Literal; readonly number: number }
  | { readonly op: 'all' | 'any'; readonly of: readonly ResolvedRequirement[] };

export function createTable(automaton: Automaton): KeywordTable {
  const { keywords } = automaton.tables;
  const numbers = (ignoreCase: boolean): Map<string, number> =>
    new Map(keywords.flatMap((keyword, number) => (keyword.ignoreCase === ignoreCase ? [[keyword.text, number] as const] : [])));
  return { automaton, literalNumbers: numbers(false), foldedNumbers: numbers(true), resolved: new WeakMap(), longest: keywords.reduce((most, { text }) => Math.max(most, text.length), 0) };
}
