import type { SafeRegex } from '../regex';
import type { Pattern } from './pattern';

const patterns = new Map<string, WeakRef<Pattern>>();
const numbers = new WeakMap<object, number>();
let count = 0;

/**
 * One object for all patterns that look the same, so that what was found for one rule is known for the next. Expressions
 * are the same when they are the same object: the compiler of expressions sees to that.
 */
export function shared(pattern: Pattern): Pattern {
  const key = JSON.stringify(pattern, (_, value: unknown) => (isRegex(value) ? `regex ${numberOf(value)}` : value instanceof Set ? [...value] : value));
  const known = patterns.get(key)?.deref();
  if (known) return known;
  patterns.set(key, new WeakRef(pattern));
  return pattern;
}

function isRegex(value: unknown): value is SafeRegex {
  return typeof value === 'object' && value !== null && 'matchAt' in value;
}

function numberOf(regex: SafeRegex): number {
  const known = numbers.get(regex) ?? ++count;
  numbers.set(regex, known);
  return known;
}
