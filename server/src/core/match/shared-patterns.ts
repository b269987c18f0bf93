import { toPlain } from '../compiled';
import type { Pattern } from './pattern';

const patterns = new Map<string, WeakRef<Pattern>>();

/** One object for all patterns that look the same, so that what was found for one rule is known for the next. */
export function shared(pattern: Pattern): Pattern {
  return sharedAs(JSON.stringify(toPlain(pattern)), () => pattern);
}

/** The same for a pattern that is made only when none is known by that key. */
export function sharedAs(key: string, make: () => Pattern): Pattern {
  const known = patterns.get(key)?.deref();
  if (known) return known;
  const pattern = make();
  const marked = { ...pattern, madeOf: ['shared', pattern] as const };
  patterns.set(key, new WeakRef<Pattern>(marked));
  return marked;
}
