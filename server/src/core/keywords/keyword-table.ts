import type { Automaton } from './automaton';

/** An automaton, and the numbers of its keywords. */
export interface KeywordTable {
  readonly automaton: Automaton;
  /** Numbers of those that are looked for in their own case, by text. */
  readonly literalNumbers: ReadonlyMap<string, number>;
  /** Numbers of those whose case does not matter, by text in lower case. */
  readonly foldedNumbers: ReadonlyMap<string, number>;
}

export function createTable(automaton: Automaton): KeywordTable {
  const { keywords } = automaton.tables;
  const numbers = (ignoreCase: boolean): Map<string, number> =>
    new Map(keywords.flatMap((keyword, number) => (keyword.ignoreCase === ignoreCase ? [[keyword.text, number] as const] : [])));
  return { automaton, literalNumbers: numbers(false), foldedNumbers: numbers(true) };
}
