import type { FlowProfile } from '../../language';
import type { View } from '../../match';

const LISTS = ['patterns', 'constantPatterns', 'fallsThrough', 'references', 'objectArguments', 'accessors', 'initializers', 'globals', 'aliases', 'callables', 'jumps', 'restMarks', 'heredocs', 'heredocBodies', 'composites'] as const;

/** The lists of kinds in a language's flow profile: 1 for each of the grammar's kinds that is in one. */
export type FlowKinds = Readonly<Record<(typeof LISTS)[number], Uint8Array>>;

const known = new WeakMap<View, FlowKinds>();

/** @throws Error that names a kind that the grammar does not have: the language folder is wrong. */
export function flowKindsOf(view: View, profile: FlowProfile): FlowKinds {
  const kinds = known.get(view) ?? (Object.fromEntries(LISTS.map((list) => [list, flagsOf(view, profile[list] ?? [])])) as FlowKinds);
  known.set(view, kinds);
  return kinds;
}

function flagsOf({ grammar }: View, names: readonly string[]): Uint8Array {
  const missing = names.find((name) => !grammar.kinds.includes(name));
  if (missing !== undefined) throw new Error(`${grammar.id} has no kind ${missing}`);
  return Uint8Array.from(grammar.kinds, (name) => (names.includes(name) ? 1 : 0));
}
