import type { Shapes } from '../match';
import { NO_NODE } from '../syntax';

/** The parts of `for (first; condition; last)`, each with nothing in it where it is left out. */
export interface LoopClauses {
  readonly first: readonly number[];
  readonly condition: readonly number[];
  readonly last: readonly number[];
}

/** As grammars name these parts. */
const CLAUSE_OF: Readonly<Record<string, keyof LoopClauses>> = {
  init: 'first', initializer: 'first', initialize: 'first', initial: 'first', condition: 'condition', update: 'last', increment: 'last',
};

/** The parts of a loop's header by where they stand; undefined for a loop whose header has none of them. */
export function clausesOf(shapes: Shapes, loop: number, header: readonly number[]): LoopClauses | undefined {
  const clauses: Record<keyof LoopClauses, number[]> = { first: [], condition: [], last: [] };
  for (const part of header) {
    const clause = clauseOf(shapes, loop, part);
    if (!clause) return undefined;
    clauses[clause].push(part);
  }
  return header.length === 0 ? undefined : clauses;
}

/** Said by the field that is nearest to the loop: the part itself may stand in wrappers. */
function clauseOf({ tree }: Shapes, loop: number, part: number): keyof LoopClauses | undefined {
  let clause: keyof LoopClauses | undefined;
  for (let at = part; at > loop && at < tree.count; at = tree.parent[at] ?? NO_NODE) clause = CLAUSE_OF[tree.grammar.fields[tree.field[at] ?? 0] ?? ''] ?? clause;
  return clause;
}
