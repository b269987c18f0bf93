import type { Bindings } from '../match';
import type { Span } from '../span';

/** That a value comes from a source, and how it came here. */
export interface Fact {
  /** The same for facts that say the same: source and label, whatever the way. */
  readonly key: string;
  readonly label: string;
  readonly source: Origin;
  readonly way: Way;
}

/** A place where data comes in. */
export interface Origin extends Span {
  readonly id: number;
  readonly bindings: Bindings;
}

/** The last step on the way of a value; those before it hang on it. */
export interface Way {
  readonly kind: 'source' | 'assign' | 'argument' | 'result' | 'propagated';
  readonly node: number;
  readonly before: Way | undefined;
  readonly length: number;
}

/** Steps of a way that are told; later ones are left out. */
const LONGEST = 24;

export const PLAIN_LABEL = '__SOURCE__';

export function factOf(source: Origin, label: string, node: number): Fact {
  return { key: `${source.id}:${label}`, label, source, way: { kind: 'source', node, before: undefined, length: 1 } };
}

/** Whether steps after those of a way were left out. */
export function isShortened({ length }: Way): boolean {
  return length >= LONGEST;
}

/** The same facts one step further. */
export function further(facts: readonly Fact[], kind: Way['kind'], node: number): readonly Fact[] {
  if (facts.length === 0) return facts;
  return facts.map((fact) => (fact.way.length >= LONGEST || fact.way.node === node ? fact : { ...fact, way: { kind, node, before: fact.way, length: fact.way.length + 1 } }));
}
