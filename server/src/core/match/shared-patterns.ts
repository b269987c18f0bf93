import { toPlain } from '../compiled';
import type { Formula } from './formula';
import type { Pattern, RootPattern } from './pattern';

type Shared = Pattern | RootPattern | Formula;

const things = new Map<string, WeakRef<Shared>>();

/** One object for all patterns that look the same, so that what was found for one rule is known for the next. */
export function shared(pattern: Pattern): Pattern {
  return sharedAs(JSON.stringify(toPlain(pattern)), () => pattern);
}

/** The same for what is shared and is made only when none is known by that key. */
export function sharedAs<T extends Shared>(key: string, make: () => T): T {
  const known = things.get(key)?.deref();
  if (known) return known as T;
  const thing = make();
  const marked: T = { ...thing, madeOf: ['shared', thing] };
  things.set(key, new WeakRef(marked));
  return marked;
}
