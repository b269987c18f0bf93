import type { NumberLists } from './lists';

/**
 * What a parser does in each state. A state is a row of groups, and a group a set of symbols for which it does the same. Few sets and
 * few rows of them differ; only what is done differs more.
 */
export interface ParserStates<Lists extends NumberLists = NumberLists, Numbers extends ArrayLike<number> = ArrayLike<number>> {
  /** Symbols. */
  readonly sets: Lists;
  /** Sets. */
  readonly shapes: Lists;
  /** By state. */
  readonly shapeOf: Numbers;
  /** By state and group: the list of actions of tokens, the next state of other symbols. */
  readonly values: Numbers;
}
